// SPDX-License-Identifier: Apache-2.0
/*
 * gigo in a C program: checks a profile before it is saved, reads columns of emails and phones,
 * compares two profiles, and finds the people who are twice in a list of a hundred.
 *
 *   cc -std=c99 embed.c $(pkg-config --cflags --libs gigo) -o embed
 */
#include <gigo/gigo.h>
#include <stdio.h>
#include <string.h>

/* Texts of gigo have a length and no NUL: printf("%.*s", TEXT(s)). */
#define TEXT(s) (int)(s).size, (s).data

static gigo_str text(const char* value) {
  gigo_str made;
  made.data = value;
  made.size = strlen(value);
  return made;
}

static gigo_cell cell(gigo_field field, const char* value) {
  gigo_cell made;
  memset(&made, 0, sizeof made);
  made.field = field;
  made.value = text(value);
  return made;
}

static int fail(const char* what, const gigo_error* error) {
  fprintf(stderr, "%s: %s (%s)\n", what, error->message, gigo_status_text(error->code));
  return 1;
}

static int write_to_stdout(void* user, const char* data, size_t size) {
  (void)user;
  return fwrite(data, 1, size, stdout) == size ? 0 : 1;
}

/* 1. What a form calls before it saves: everything that gigo notices, one call for each. */

static int print_finding(void* user, const gigo_finding* finding) {
  int* errors = user;
  if (finding->severity == GIGO_SEVERITY_ERROR) ++*errors;
  printf("  %.*s: %.*s", TEXT(finding->name), TEXT(finding->message));
  if (finding->suggestion.size > 0) printf("; perhaps %.*s", TEXT(finding->suggestion));
  printf("\n");
  return 0; /* go on */
}

static int check_before_saving(gigo_worker* worker) {
  gigo_error error;
  int errors = 0;
  gigo_cell profile[4];
  profile[0] = cell(GIGO_FIELD_FULL_NAME, "ada EXAMPLE");
  profile[1] = cell(GIGO_FIELD_EMAIL, "ada.example@gmial.com");
  profile[2] = cell(GIGO_FIELD_PHONE, "020 7946 0101");
  profile[3] = cell(GIGO_FIELD_BIRTH_DATE, "31/02/1990");

  printf("a profile before it is saved\n");
  if (gigo_check(worker, profile, 4, print_finding, &errors, &error) != GIGO_OK) {
    return fail("gigo_check", &error);
  }
  printf("  errors: %d\n\n", errors);
  return 0;
}

/* 2. Columns of emails and phones: every part of every value. */

static int print_email(void* user, const gigo_email* email) {
  (void)user;
  printf("  %.*s: ", TEXT(email->written));
  if (email->status == GIGO_VALUE_INVALID) {
    printf("no email\n");
  } else {
    printf("write to %.*s, compare %.*s%s\n", TEXT(email->address), TEXT(email->match_key),
           (email->flags & GIGO_EMAIL_ROLE) != 0 ? ", a role" : "");
  }
  return 0;
}

static int print_phone(void* user, const gigo_phone* phone) {
  (void)user;
  printf("  %.*s: %.*s, %.*s%s\n", TEXT(phone->written), TEXT(phone->e164),
         TEXT(phone->international), phone->type == GIGO_PHONE_MOBILE ? ", a mobile" : "");
  return 0;
}

static int read_columns(gigo_worker* worker) {
  gigo_str emails[3], phones[2];
  gigo_error error;
  emails[0] = text("Ada.Example+crm@GoogleMail.com");
  emails[1] = text("info@example.com");
  emails[2] = text("ada at the office");
  phones[0] = text("020 7946 0101");
  phones[1] = text("+33 6 39 98 01 01");

  printf("two columns\n");
  if (gigo_normalize_emails(worker, emails, 3, print_email, NULL, &error) != GIGO_OK) {
    return fail("gigo_normalize_emails", &error);
  }
  if (gigo_normalize_phones(worker, phones, 2, "GB", 2, NULL, 0, print_phone, NULL, &error) !=
      GIGO_OK) {
    return fail("gigo_normalize_phones", &error);
  }
  printf("\n");
  return 0;
}

/* 3. One person or two? The answer, how sure it is, and why. */

static int compare_two(gigo_worker* worker) {
  gigo_error error;
  gigo_score score;
  gigo_cell a[3], b[3];
  a[0] = cell(GIGO_FIELD_FULL_NAME, "Robert Example");
  a[1] = cell(GIGO_FIELD_EMAIL, "r.example@example.com");
  a[2] = cell(GIGO_FIELD_PHONE, "020 7946 0101");
  b[0] = cell(GIGO_FIELD_FULL_NAME, "EXAMPLE, BOB");
  b[1] = cell(GIGO_FIELD_EMAIL, "R.Example@Example.com");
  b[2] = cell(GIGO_FIELD_PHONE, "+44 20 7946 0101");

  score.struct_size = sizeof score;
  if (gigo_compare(worker, a, 3, b, 3, &score, &error) != GIGO_OK) {
    return fail("gigo_compare", &error);
  }
  printf("two profiles\n  probability %.6f, %s\n  ", score.probability,
         score.verdict >= GIGO_VERDICT_CERTAIN    ? "certain: gigo would merge them unasked"
         : score.verdict < GIGO_VERDICT_LIKELY    ? "probably two people"
         : (score.flags & GIGO_SCORE_REVIEW) != 0 ? "likely, needs a person's eyes"
                                                  : "likely one person");
  if (gigo_explain(worker, a, 3, b, 3, write_to_stdout, NULL, &error) != GIGO_OK) {
    return fail("gigo_explain", &error);
  }
  printf("\n\n");
  return 0;
}

/* 4. A list of a hundred, in which every fourth of eighty people is there twice. */

static int append_people(gigo_dataset* dataset, gigo_error* error) {
  static const char* const given[] = {"Ada",  "Ben",   "Chidi", "Dana", "Emre",
                                      "Femi", "Greta", "Hana",  "Ivo",  "Jonas"};
  static const char* const family[] = {"Abbott",  "Brandt", "Castle", "Dorsey",
                                       "Eriksen", "Fuller", "Grange", "Holt"};
  int n;
  for (n = 0; n < 100; ++n) {
    const int again = n >= 80;
    const int person = again ? (n - 80) * 4 : n;
    const char* first = given[person % 10];
    const char* last = family[person / 10];
    char id[16], name[64], email[96], phone[32];
    gigo_cell row[3];
    snprintf(id, sizeof id, "C%03d", n);
    snprintf(name, sizeof name, again ? "%s, %s" : "%s %s", again ? last : first,
             again ? first : last);
    snprintf(email, sizeof email, again ? "%s.%s@EXAMPLE.COM" : "%s.%s@example.com", first, last);
    snprintf(phone, sizeof phone, again ? "020 7946 0%03d" : "+44 20 7946 0%03d", 100 + person);
    row[0] = cell(GIGO_FIELD_FULL_NAME, name);
    row[1] = cell(GIGO_FIELD_EMAIL, email);
    row[2] = cell(GIGO_FIELD_PHONE, phone);
    if (gigo_dataset_append(dataset, id, strlen(id), row, 3, error) != GIGO_OK) return 1;
  }
  return 0;
}

static int print_people(const gigo_result* result) {
  gigo_error error;
  const uint64_t people = gigo_result_count(result, GIGO_COUNT_PERSONS);
  uint64_t i, j, shown = 0;
  printf("a list of %d rows\n  %d people\n", (int)gigo_result_count(result, GIGO_COUNT_ROWS),
         (int)people);
  for (i = 0; i < people && shown < 3; ++i) {
    gigo_cluster person;
    person.struct_size = sizeof person;
    if (gigo_result_cluster(result, GIGO_COUNT_PERSONS, i, &person, &error) != GIGO_OK) {
      return fail("gigo_result_cluster", &error);
    }
    if (person.row_count < 2) continue;
    ++shown;
    printf("  %.*s:", TEXT(person.id));
    for (j = 0; j < person.row_count; ++j) {
      gigo_row row;
      row.struct_size = sizeof row;
      if (gigo_result_row(result, person.row[j], &row, &error) != GIGO_OK) {
        return fail("gigo_result_row", &error);
      }
      printf(" %.*s", TEXT(row.id));
    }
    printf("\n");
  }
  return 0;
}

static int dedupe_a_hundred(gigo_engine* engine) {
  gigo_error error;
  gigo_dataset* dataset = NULL;
  gigo_result* result = NULL;
  int failed = 1;
  if (gigo_dataset_new(engine, &dataset, &error) != GIGO_OK || append_people(dataset, &error)) {
    fail("the dataset", &error);
  } else if (gigo_dedupe(dataset, NULL, NULL, &result, &error) != GIGO_OK) {
    fail("gigo_dedupe", &error);
  } else {
    failed = print_people(result);
  }
  gigo_result_free(result); /* NULL is fine */
  gigo_dataset_free(dataset);
  return failed;
}

/* The configuration is needed until there is an engine, the engine by every thread, a worker by one
 * thread only. */
static gigo_engine* make_engine(void) {
  /* This region's numbers may be written without +44. The emails and phones of this example are
   * reserved for examples; without the second line gigo would call them made up. */
  static const char yaml[] =
      "region: GB\n"
      "reserved_values: ordinary\n";
  gigo_error error;
  gigo_config* config = NULL;
  gigo_engine* engine = NULL;
  if (gigo_config_new(&config, &error) != GIGO_OK ||
      gigo_config_load(config, yaml, sizeof yaml - 1, &error) != GIGO_OK ||
      gigo_engine_new(config, &engine, &error) != GIGO_OK) {
    fail("the configuration", &error);
  }
  gigo_config_free(config);
  return engine;
}

int main(void) {
  gigo_error error;
  gigo_worker* worker = NULL;
  gigo_engine* engine;
  int failed;
  if (gigo_abi() != GIGO_ABI) {
    fprintf(stderr, "libgigo is of another kind than gigo.h\n");
    return 1;
  }
  engine = make_engine();
  if (engine == NULL) return 1;
  if (gigo_worker_new(engine, &worker, &error) != GIGO_OK) {
    failed = fail("gigo_worker_new", &error);
  } else {
    failed = check_before_saving(worker) || read_columns(worker) || compare_two(worker) ||
             dedupe_a_hundred(engine);
  }
  gigo_worker_free(worker);
  gigo_engine_free(engine);
  return failed;
}
