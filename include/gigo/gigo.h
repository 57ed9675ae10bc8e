// SPDX-License-Identifier: Apache-2.0
/// \file
/// gigo's C interface: is this a real, reachable, current person, and have we got them already?
///
/// This header is all an embedder needs: C99 or later, C++, or any language that can call C. It
/// includes nothing of gigo's. Link libgigo (`pkg-config --libs gigo`, or `gigo::c` in CMake).
///
/// \code
///   gigo_config *config = NULL;
///   gigo_engine *engine = NULL;
///   gigo_worker *worker = NULL;
///   gigo_error error;
///   if (gigo_config_new(&config, &error) != GIGO_OK) return fail(&error);
///   gigo_config_set(config, "region", 6, "GB", 2, &error);
///   gigo_engine_new(config, &engine, &error);     // immutable: share it between all threads
///   gigo_config_free(config);
///   gigo_worker_new(engine, &worker, &error);     // scratch: one for each thread
///
///   gigo_cell profile[] = {
///       {GIGO_FIELD_FULL_NAME, 0, {NULL, 0}, {"Ada Example", 11}},
///       {GIGO_FIELD_EMAIL, 0, {NULL, 0}, {"ada@exmaple.com", 15}},
///   };
///   gigo_check(worker, profile, 2, print_finding, NULL, &error);
///
///   gigo_worker_free(worker);
///   gigo_engine_free(engine);
/// \endcode
///
/// # Handles
///
///   gigo_config   builder       one thread at a time
///   gigo_engine   immutable     any thread, reference-counted
///   gigo_worker   scratch       one thread at a time; cheap enough for one a thread
///   gigo_dataset  rows          one writer; may be read by several threads when nobody writes
///   gigo_result   immutable     any thread
///
/// A later handle keeps alive what it needs of an earlier one: the config may be freed once the
/// engine exists, the engine once the worker does, the dataset once the result does. Every `_free`
/// accepts NULL and returns nothing. [R-HANDLE-1]
///
/// # Errors
///
/// The return value is the whole truth: GIGO_OK (0) or a negative number that never changes its
/// meaning. The last parameter, `error`, may be NULL; when it is given it is filled in on failure
/// and untouched on success. [R-ERROR-1] Output parameters are untouched on failure, unless a
/// function says otherwise. [R-ERROR-2] Misuse (a NULL where none is allowed, a wrong struct_size,
/// a handle of another kind) gives GIGO_MISUSE and does nothing. [R-ERROR-3] No C++ exception
/// leaves the library; running out of memory gives GIGO_NOMEM, and every handle stays usable.
/// [R-ERROR-4] No error text holds a value of a person's data. [R-ERROR-5]
///
/// A bad cell is no error. It is data: a status, or a finding with a code, a reason and a
/// suggestion.
///
/// # Strings
///
/// In: pointer and length, UTF-8, not NUL-terminated; NULL with length 0 is the empty string. Bytes
/// that are not UTF-8 are read as U+FFFD; the value gets finding 107, csv.invalid_encoding, as one
/// with a NUL byte gets 105 and one above 1 MiB gets 106. [R-STRING-1] Out: gigo_str, UTF-8,
/// borrowed; each function says until when. Nothing that the library returns is ever passed to
/// free(). Text of any length goes through a write callback. [R-STRING-2]
///
/// # What the library never does
///
/// It has no global state and no function to initialise it; it sets no locale and depends on none,
/// installs no signal handler, reads no clock, opens no file and no connection, writes nothing to
/// stdout or stderr. [R-HOST-1] A thread exists only inside gigo_dedupe(), is joined before it
/// returns, and only when the key `threads` allows it; it is 1 unless set. [R-HOST-2] An engine
/// made before fork() works in the child. [R-HOST-3] Equal input gives equal output, whatever the
/// number of threads, the locale or the CPU. [R-HOST-4]
///
/// # Callbacks
///
/// A callback runs on the thread of the call that was given it, gets the `user` pointer, and
/// returns 0 to go on; anything else stops the call, which then returns GIGO_CANCELLED.
/// [R-CALLBACK-1] It must not call into the handle that is calling it, nor throw, nor longjmp.
///
/// # Stability
///
/// Numbers are permanent: none is given a new meaning, none is used again; later versions add some,
/// so treat an unknown number as "other". Structs that the caller receives begin with struct_size,
/// set by the caller to sizeof; the library writes only so much, and a later version may append
/// members. [R-ABI-1] gigo_error, gigo_str, gigo_cell and gigo_part never change. [R-ABI-2] Compare
/// gigo_abi() with GIGO_ABI when you load the library at run time.
#ifndef GIGO_GIGO_H
#define GIGO_GIGO_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) || defined(__clang__)
#define GIGO_API __attribute__((visibility("default")))
#else
#define GIGO_API
#endif

#ifdef __cplusplus
#define GIGO_NOEXCEPT noexcept
extern "C" {
#else
#define GIGO_NOEXCEPT
#endif

// -------------------------------------------------------------------------------------------------
// Versions
// -------------------------------------------------------------------------------------------------

/// Number of the binary interface that this header describes; the number in libgigo.so.1.
#define GIGO_ABI 1

/// Version of this header: major * 10000 + minor * 100 + patch.
#define GIGO_VERSION_NUMBER 100

/// The version of the library as text, "0.1.0".
///
/// Since 0.1. Threads: any. Ownership: static text, NUL-terminated. Errors: none.
GIGO_API const char* gigo_version(void) GIGO_NOEXCEPT;

/// The version of the library as GIGO_VERSION_NUMBER counts it. [R-VERSION-1]
///
/// Since 0.1. Threads: any. Errors: none.
GIGO_API uint32_t gigo_version_number(void) GIGO_NOEXCEPT;

/// The binary interface of the library. A program compiled against this header works with every
/// library that answers GIGO_ABI, also a later one. [R-VERSION-2]
///
/// Since 0.1. Threads: any. Errors: none.
GIGO_API uint32_t gigo_abi(void) GIGO_NOEXCEPT;

// -------------------------------------------------------------------------------------------------
// Status, error, text
// -------------------------------------------------------------------------------------------------

/// 0, or a negative number that says why not.
typedef int32_t gigo_status;
enum {
  GIGO_OK = 0,
  // in general
  GIGO_MISUSE = -1,            ///< a NULL, a wrong struct_size, a handle of another kind
  GIGO_NOMEM = -2,             ///< out of memory; nothing was changed
  GIGO_CANCELLED = -3,         ///< a callback said stop
  GIGO_OUT_OF_RANGE = -4,      ///< an index is not below the count
  GIGO_BUFFER_TOO_SMALL = -5,  ///< the needed size is in the output parameter
  GIGO_MEMORY_LIMIT = -6,      ///< the key max_memory would be passed; nothing was done
  // the data
  GIGO_INPUT = -100,          ///< the rows cannot be worked with as a whole
  GIGO_UNKNOWN_FIELD = -101,  ///< a number that is no field, or a kind where none can be
  // the configuration
  GIGO_CONFIG = -200,        ///< the text or a combination of keys is wrong
  GIGO_UNKNOWN_KEY = -201,   ///< no such key; the message names the nearest
  GIGO_CONFIG_VALUE = -202,  ///< the value is none that the key takes
  // gigo
  GIGO_INTERNAL = -900  ///< gigo broke a promise of its own; please report it
};

/// What went wrong, in a struct that the caller owns: 512 bytes, frozen for ever. [R-ERROR-6]
///
/// Needs no initialisation and no release. Texts are NUL-terminated UTF-8, cut at a character.
typedef struct gigo_error {
  gigo_status code;  ///< equal to the returned status
  int32_t column;  ///< configuration text: column from 1; a profile: index of the cell from 0; -1:
                   ///< nothing to name
  int64_t row;     ///< configuration text: line from 1; a dataset: row from 0; -1: nothing to name
  char where[96];  ///< the configuration key or other place in words; may be empty
  char message[400];  ///< one line, lower case, no final period: what happened and what to do
} gigo_error;

/// Text of the library: UTF-8, not NUL-terminated. Borrowed; never NULL, not even when empty.
typedef struct gigo_str {
  const char* data;  ///< `size` bytes
  size_t size;
} gigo_str;

/// A status in a few words, "out of memory"; "unknown status" for a number that is none.
///
/// Since 0.1. Threads: any. Ownership: static text, NUL-terminated. Errors: none.
GIGO_API const char* gigo_status_text(gigo_status status) GIGO_NOEXCEPT;

/// Receives a piece of text; returns 0 to go on, anything else to stop. `data` is borrowed for the
///  call.
typedef int (*gigo_write_fn)(void* user, const char* data, size_t size);

// -------------------------------------------------------------------------------------------------
// The words: permanent numbers
//
// gigo_vocabulary() writes every number below but GIGO_FIELD_NONE, every issue code, and their
// names as JSON.
// -------------------------------------------------------------------------------------------------

/// What a value means. In texts written in snake_case: "given_name", "phone[mobile]".
typedef int32_t gigo_field;
enum {
  GIGO_FIELD_NONE = 0,         ///< no field: the whole profile
  GIGO_FIELD_RECORD_KIND = 1,  ///< "person" or "organisation"
  GIGO_FIELD_ID = 2,           ///< the record's own id; never evidence
  GIGO_FIELD_EXTERNAL_ID = 3,  ///< its id in another system; never evidence
  GIGO_FIELD_FULL_NAME = 4,
  GIGO_FIELD_GIVEN_NAME = 5,
  GIGO_FIELD_MIDDLE_NAME = 6,
  GIGO_FIELD_FAMILY_NAME = 7,
  GIGO_FIELD_PREFIX = 8,
  GIGO_FIELD_SUFFIX = 9,
  GIGO_FIELD_NICKNAME = 10,
  GIGO_FIELD_EMAIL = 11,
  GIGO_FIELD_PHONE = 12,  ///< kinds: mobile, work, home, fax, ...
  GIGO_FIELD_ORGANISATION = 13,
  GIGO_FIELD_DEPARTMENT = 14,
  GIGO_FIELD_TITLE = 15,
  GIGO_FIELD_ADDRESS = 16,  ///< a whole address in one cell
  GIGO_FIELD_HOUSE_NUMBER = 17,
  GIGO_FIELD_STREET = 18,
  GIGO_FIELD_STREET2 = 19,
  GIGO_FIELD_CITY = 20,
  GIGO_FIELD_REGION = 21,
  GIGO_FIELD_POSTCODE = 22,
  GIGO_FIELD_COUNTRY = 23,
  GIGO_FIELD_WEBSITE = 24,
  GIGO_FIELD_GENDER = 25,
  GIGO_FIELD_LANGUAGE = 26,
  GIGO_FIELD_BIRTH_DATE = 27,
  GIGO_FIELD_BIRTH_YEAR = 28,
  GIGO_FIELD_BIRTH_MONTH = 29,
  GIGO_FIELD_BIRTH_DAY = 30,
  GIGO_FIELD_IDENTIFIER = 31,  ///< kinds: tax, customer, registration, ...
  GIGO_FIELD_TAGS = 32,
  GIGO_FIELD_NOTES = 33,
  GIGO_FIELD_STATUS = 34,
  GIGO_FIELD_OWNER = 35,
  GIGO_FIELD_SOURCE = 36,
  GIGO_FIELD_CREATED = 37,
  GIGO_FIELD_UPDATED = 38,
  GIGO_FIELD_LAST_CONTACTED = 39,
  GIGO_FIELD_LAST_ATTEMPTED = 40,
  GIGO_FIELD_LAST_INBOUND = 41,
  GIGO_FIELD_LAST_CONFIRMED = 42,
  GIGO_FIELD_EMAIL_BOUNCED = 43,
  GIGO_FIELD_DO_NOT_CONTACT = 44,  ///< kinds: email, phone, post, sms; none: every channel
  GIGO_FIELD_CONSENT = 45,         ///< kinds as do_not_contact
  GIGO_FIELD_VALUE = 46,
  GIGO_FIELD_IS_DELETED = 47,
  GIGO_FIELD_MERGED_INTO = 48,
  GIGO_FIELD_EXACT = 49,    ///< a comparison of your own: equal or different; the kind names it
  GIGO_FIELD_TEXT = 50,     ///< a comparison of your own: words in common; the kind names it
  GIGO_FIELD_IGNORE = 51,   ///< passes through, never evidence
  GIGO_FIELD_UNMAPPED = 52  ///< the same, where nobody said what it is
};

/// How a value came out of normalisation.
typedef int32_t gigo_value_status;
enum {
  GIGO_VALUE_MISSING = 0,     ///< empty
  GIGO_VALUE_OK = 1,          ///< as it should be
  GIGO_VALUE_CHANGED = 2,     ///< a safe fix was applied
  GIGO_VALUE_AMBIGUOUS = 3,   ///< more than one reading; kept as written
  GIGO_VALUE_SUSPECT = 4,     ///< readable but probably wrong; kept
  GIGO_VALUE_INVALID = 5,     ///< cannot be what the field says; kept, never used as evidence
  GIGO_VALUE_PLACEHOLDER = 6  ///< stands for "no value"; kept, never used as evidence
};

/// How bad a finding is.
typedef int32_t gigo_severity;
enum { GIGO_SEVERITY_INFO = 0, GIGO_SEVERITY_WARNING = 1, GIGO_SEVERITY_ERROR = 2 };

/// What can be done about a finding.
typedef int32_t gigo_fix;
enum {
  GIGO_FIX_NONE = 0,      ///< a person has to look
  GIGO_FIX_SUGGEST = 1,   ///< the suggestion is likely right; ask. An empty one: to leave it empty
  GIGO_FIX_AUTOMATIC = 2  ///< the suggestion or the normal form is safe
};

/// How sure gigo is that two profiles are one person. The gaps leave room.
typedef int32_t gigo_verdict;
enum {
  GIGO_VERDICT_NONE = 0,       ///< below the key match.possible
  GIGO_VERDICT_POSSIBLE = 10,  ///< worth a look
  GIGO_VERDICT_LIKELY = 20,    ///< gigo takes them for one person, and would ask before merging
  GIGO_VERDICT_CERTAIN = 30    ///< from match.certain on, and nothing asks for a person's eyes
};

/// What is compared between two profiles; an index into gigo_score::level.
typedef int32_t gigo_comparison;
enum {
  GIGO_COMPARE_GIVEN_NAME = 0,
  GIGO_COMPARE_FAMILY_NAME = 1,
  GIGO_COMPARE_MIDDLE_NAME = 2,
  GIGO_COMPARE_SINGLE_NAME = 3,
  GIGO_COMPARE_BIRTH_DATE = 4,
  GIGO_COMPARE_EMAIL = 5,
  GIGO_COMPARE_PHONE = 6,
  GIGO_COMPARE_IDENTIFIER = 7,
  GIGO_COMPARE_ADDRESS = 8,  ///< house number, street, city and postcode judged as one
  GIGO_COMPARE_ORGANISATION = 9,
  GIGO_COMPARE_EMPLOYER = 10,  ///< a person's organisation
  GIGO_COMPARE_WEBSITE = 11,
  GIGO_COMPARE_GENDER = 12,
  GIGO_COMPARE_REGION = 13,
  GIGO_COMPARE_COUNTRY = 14,
  GIGO_COMPARE_SUFFIX = 15,
  GIGO_COMPARE_USER = 16,  ///< GIGO_FIELD_EXACT and GIGO_FIELD_TEXT
  GIGO_COMPARISONS = 32    ///< length of the arrays of gigo_score: room for more
};

/// How two values relate.
typedef int32_t gigo_level;
enum {
  GIGO_LEVEL_MISSING = 0,  ///< absent, invalid or placeholder on either side: no evidence
  GIGO_LEVEL_EQUAL = 1,
  GIGO_LEVEL_NEAR = 2,      ///< a typing slip, a spelling variant
  GIGO_LEVEL_NICKNAME = 3,  ///< Bob and Robert
  GIGO_LEVEL_SWAPPED = 4,   ///< given and family name, or day and month, exchanged
  GIGO_LEVEL_INITIAL = 5,   ///< J. and John; part of a double name
  GIGO_LEVEL_PARTLY = 6,    ///< some of it agrees
  GIGO_LEVEL_WEAK = 7,      ///< little of it agrees
  GIGO_LEVEL_DIFFERENT = 8
};

/// What a phone number is for, in the words of its numbering plan.
typedef int32_t gigo_phone_type;
enum {
  GIGO_PHONE_UNKNOWN = 0,  ///< the number is not valid, or its plan does not say
  GIGO_PHONE_FIXED_LINE = 1,
  GIGO_PHONE_MOBILE = 2,
  GIGO_PHONE_FIXED_LINE_OR_MOBILE = 3,  ///< the plan does not tell them apart (North America)
  GIGO_PHONE_TOLL_FREE = 4,
  GIGO_PHONE_PREMIUM_RATE = 5,
  GIGO_PHONE_SHARED_COST = 6,
  GIGO_PHONE_VOIP = 7,
  GIGO_PHONE_PERSONAL_NUMBER = 8,
  GIGO_PHONE_PAGER = 9,
  GIGO_PHONE_UAN = 10,  ///< one number of a firm, wherever it answers
  GIGO_PHONE_VOICEMAIL = 11
};

/// Bits of gigo_email::flags.
typedef uint32_t gigo_email_flag;
enum {
  GIGO_EMAIL_ROLE = 1,          ///< info@, sales@: a function, not a person
  GIGO_EMAIL_FREEMAIL = 2,      ///< a provider where anyone may have a mailbox
  GIGO_EMAIL_DISPOSABLE = 4,    ///< a throw-away provider
  GIGO_EMAIL_RELAY = 8,         ///< a forwarding alias that hides the address
  GIGO_EMAIL_PLACEHOLDER = 16,  ///< stands for "no address"
  GIGO_EMAIL_RESERVED = 32      ///< a domain that RFC 2606 or RFC 6761 sets aside
};

/// Writes the vocabulary as JSON: an object of arrays "status", "field", "value_status",
/// "severity", "fix", "verdict", "comparison", "level", "phone_type", "email_flag", "code",
/// "count"; each entry has "number" and "name", fields also "label", "doc", "takes_kind", issue
/// codes also "severity", "fix", "text", "advice". Ordered by number. [R-WORDS-1]
///
/// Since 0.1. Threads: any. Ownership: text is borrowed by `write` for each call.
/// Errors: GIGO_MISUSE, GIGO_CANCELLED, GIGO_NOMEM.
GIGO_API gigo_status gigo_vocabulary(gigo_write_fn write, void* user,
                                     gigo_error* error) GIGO_NOEXCEPT;

/// Writes where the facts that are built into the library come from, as a JSON array of objects:
/// "name", "about", "version", "date" (ISO 8601), "licence" (SPDX). [R-SOURCES-1]
///
/// Since 0.1. Threads: any. Ownership: text is borrowed by `write` for each call.
/// Errors: GIGO_MISUSE, GIGO_CANCELLED, GIGO_NOMEM.
GIGO_API gigo_status gigo_data_sources(gigo_write_fn write, void* user,
                                       gigo_error* error) GIGO_NOEXCEPT;

// -------------------------------------------------------------------------------------------------
// Configuration
// -------------------------------------------------------------------------------------------------

/// All settings, under the names that gigo.yaml and the command use.
typedef struct gigo_config gigo_config;

/// Makes a configuration with gigo's defaults, and one thread. [R-CONFIG-1]
///
/// Since 0.1. Threads: any. Ownership: *out belongs to the caller; gigo_config_free().
/// Errors: GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_config_new(gigo_config** out, gigo_error* error) GIGO_NOEXCEPT;

/// Sets one key from text, exactly as gigo.yaml would: ("region", "GB"), ("match.certain",
/// "0.995"),
/// ("threads", "4"). A failed call changes nothing. [R-CONFIG-2] The keys `map` and `gate.*` are
/// accepted and without effect here: every cell says its field. Lists (`authoritative`) grow.
/// Without an `as_of` no date is in the future and no profile is stale, for the library reads no
/// clock. [R-CONFIG-3]
///
/// Since 0.1. Threads: one at a time. Ownership: copies.
/// Errors: GIGO_UNKNOWN_KEY, GIGO_CONFIG_VALUE, GIGO_MISUSE, GIGO_NOMEM; `where` is the key.
GIGO_API gigo_status gigo_config_set(gigo_config* config, const char* key, size_t key_size,
                                     const char* value, size_t value_size,
                                     gigo_error* error) GIGO_NOEXCEPT;

/// The value of a key as it would be written; lists are joined by ", "; empty when unset. Given
/// back by gigo_config_set(), a value that is not empty changes nothing, `map` apart. [R-CONFIG-4]
///
/// Since 0.1. Threads: one at a time. Ownership: *out is borrowed until the next call with this
/// config. Errors: GIGO_UNKNOWN_KEY, GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_config_get(gigo_config* config, const char* key, size_t key_size,
                                     gigo_str* out, gigo_error* error) GIGO_NOEXCEPT;

/// Replaces the configuration by the text of a gigo.yaml; keys that it does not name get their
/// defaults. Unknown and duplicate keys, wrong types, anchors, tags and deep nesting are errors
/// with line and column, and `where` is the key if the error is about one. A failed call changes
/// nothing. [R-CONFIG-5]
///
/// Since 0.1. Threads: one at a time. Ownership: copies. Errors: GIGO_CONFIG with row and column,
/// GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_config_load(gigo_config* config, const char* yaml, size_t yaml_size,
                                      gigo_error* error) GIGO_NOEXCEPT;

/// Writes every key as a JSON array of objects: "name", "values", "default", "doc",
/// "shapes_output". [R-CONFIG-6]
///
/// Since 0.1. Threads: any. Ownership: text is borrowed by `write` for each call.
/// Errors: GIGO_MISUSE, GIGO_CANCELLED, GIGO_NOMEM.
GIGO_API gigo_status gigo_config_describe(gigo_write_fn write, void* user,
                                          gigo_error* error) GIGO_NOEXCEPT;

/// Frees a configuration; NULL is fine. Since 0.1. Threads: one at a time. Errors: none.
GIGO_API void gigo_config_free(gigo_config* config) GIGO_NOEXCEPT;

// -------------------------------------------------------------------------------------------------
// Engine and worker
// -------------------------------------------------------------------------------------------------

/// A configuration, checked and prepared for work. Immutable.
typedef struct gigo_engine gigo_engine;

/// The scratch memory of one thread.
typedef struct gigo_worker gigo_worker;

/// Makes an engine. Later changes of the config do not reach it. Engines of different configuration
/// live side by side. [R-ENGINE-1]
///
/// Since 0.1. Threads: any, while nobody changes the config. Ownership: *out is one reference;
/// gigo_engine_free(). Errors: GIGO_CONFIG when keys contradict each other, GIGO_MISUSE,
/// GIGO_NOMEM.
GIGO_API gigo_status gigo_engine_new(const gigo_config* config, gigo_engine** out,
                                     gigo_error* error) GIGO_NOEXCEPT;

/// Takes another reference and returns the same pointer; NULL for NULL and for what is no engine.
///
/// Since 0.1. Threads: any. Ownership: one gigo_engine_free() more. Errors: none.
GIGO_API gigo_engine* gigo_engine_ref(gigo_engine* engine) GIGO_NOEXCEPT;

/// Gives a reference back; NULL is fine. Since 0.1. Threads: any. Errors: none.
GIGO_API void gigo_engine_free(gigo_engine* engine) GIGO_NOEXCEPT;

/// A short text, in hexadecimal, that names the version, the matching model and every setting that
/// shapes output: equal fingerprints, equal answers. [R-ENGINE-2] Empty for what is no engine.
///
/// Since 0.1. Threads: any. Ownership: borrowed as long as a reference is held. Errors: none.
GIGO_API gigo_str gigo_engine_fingerprint(const gigo_engine* engine) GIGO_NOEXCEPT;

/// Makes a worker. What it returns is borrowed until its next call. [R-WORKER-1]
///
/// Since 0.1. Threads: any. Ownership: *out belongs to the caller and holds a reference to the
/// engine; gigo_worker_free(). Errors: GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_worker_new(gigo_engine* engine, gigo_worker** out,
                                     gigo_error* error) GIGO_NOEXCEPT;

/// Frees a worker; NULL is fine. Since 0.1. Threads: one at a time. Errors: none.
GIGO_API void gigo_worker_free(gigo_worker* worker) GIGO_NOEXCEPT;

/// Says whether a domain (lower-case ASCII, borrowed for the call) takes mail, as far as the
/// program knows, for the library asks no network: 1 it does, 0 it does not, -1 unknown.
typedef int (*gigo_mail_host_fn)(void* user, const char* domain, size_t size);

/// From now on `lookup` is asked by gigo_check() and gigo_normalize_emails() with this worker about
/// the domains of usable emails: at most once a domain and call, on the calling thread.
/// [R-MAILHOST-1] A domain that takes no mail makes its addresses suspect, with finding 330,
/// email.no_mail_host; any other answer changes nothing. [R-MAILHOST-2] NULL: nobody is asked, as
/// in a new worker.
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: `lookup` and `user` must live as
/// long as the worker, or until they are replaced. Errors: GIGO_MISUSE.
GIGO_API gigo_status gigo_worker_set_mail_host(gigo_worker* worker, gigo_mail_host_fn lookup,
                                               void* user, gigo_error* error) GIGO_NOEXCEPT;

// -------------------------------------------------------------------------------------------------
// One profile
// -------------------------------------------------------------------------------------------------

/// One value of a profile. A profile is an array of these, in order of preference; a field may
/// occur as often as life has it (three phones are three cells). A cell of an empty value is
/// missing.
typedef struct gigo_cell {
  gigo_field field;
  int32_t reserved;  ///< 0
  gigo_str kind;     ///< "mobile", "work", "tax"; {NULL, 0}: none
  gigo_str value;    ///< {NULL, 0}: missing
} gigo_cell;

/// Most cells of one profile.
#define GIGO_MAX_CELLS 4096

/// A named piece of a value.
typedef struct gigo_part {
  gigo_str name;
  gigo_str text;
} gigo_part;

/// One value, normalised.
typedef struct gigo_value {
  uint32_t struct_size;  ///< in: sizeof(gigo_value)
  gigo_value_status status;
  int32_t code;         ///< number of the weightiest finding; 0: none
  uint32_t part_count;  ///< how many of `part` are filled
  gigo_str text;        ///< what gigo would store; the value as given when it is unusable
  gigo_str code_name;   ///< "email.typo_domain"; empty when code is 0
  gigo_str reason;      ///< the finding in one plain sentence; empty when code is 0
  gigo_str suggestion;  ///< what it may have been meant to be; mostly empty
  gigo_part part[8];    ///< names: prefix, given_name, middle_name, family_name, suffix, nickname;
                        ///< emails: local_part, domain; phones: number, extension; dates: year,
                        ///< month, day; and "other" for each further value in the cell
} gigo_value;

/// Normalises one value as the whole pipeline would in a table of this one cell. [R-NORMALIZE-1]
/// Normalising the text of a usable value again gives the same text. [R-NORMALIZE-2]
///
/// `region`: ISO 3166-1 alpha-2, for phones and addresses; NULL or empty takes the engine's.
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: texts are borrowed until the next
/// call with this worker. Errors: GIGO_UNKNOWN_FIELD, GIGO_CONFIG_VALUE for a region that is none,
/// GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_normalize(gigo_worker* worker, const gigo_cell* cell, const char* region,
                                    size_t region_size, gigo_value* out,
                                    gigo_error* error) GIGO_NOEXCEPT;

/// One of the addresses in a text.
typedef struct gigo_email {
  uint32_t struct_size;  ///< set by the library
  gigo_value_status status;
  uint64_t text;               ///< index among the texts as given
  uint32_t value;              ///< index among the addresses of the text
  uint32_t value_count;        ///< how many it has; 0: none, and every string here is empty
  uint32_t flags;              ///< GIGO_EMAIL_...
  uint32_t code_count;         ///< length of the two arrays below
  const int32_t* code;         ///< what was noticed in the text, as permanent numbers
  const gigo_str* suggestion;  ///< by code: what it may have been meant to be; mostly empty
  gigo_str address;    ///< deliverable; filled whenever the grammar accepts it, whatever the status
  gigo_str display;    ///< the same with the domain in its own script
  gigo_str match_key;  ///< equal for two addresses of one mailbox; empty when unusable
  gigo_str weak_key;   ///< also without what is often a tag; empty when unusable
  gigo_str local_part;
  gigo_str domain;              ///< lower-case ASCII
  gigo_str registrable_domain;  ///< "example.co.uk"
  gigo_str written;             ///< the part of the text that this was read from
} gigo_email;

/// Receives one address; returns 0 to go on, anything else to stop. Borrowed for the call.
typedef int (*gigo_email_fn)(void* user, const gigo_email* email);

/// Reads a column of emails: each text is one cell, and may hold several addresses. Calls `each`
/// for every address in the order of the texts, and once, with value_count 0, for a text that holds
/// nothing. [R-EMAILS-1] `code` is what gigo_check() says of such a cell, and email.freemail, which
/// it does not say; a likely slip in a domain is judged by the other texts too. [R-EMAILS-2] Of an
/// `address` given back the address is the same. [R-EMAILS-3] Of a text of more than 8 KiB the
/// beginning is read.
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: nothing is kept. Errors:
/// GIGO_CANCELLED, GIGO_INPUT when there are too many texts, GIGO_MISUSE (before any call of
/// `each`; the text is in `row`), GIGO_NOMEM.
GIGO_API gigo_status gigo_normalize_emails(gigo_worker* worker, const gigo_str* texts, size_t count,
                                           gigo_email_fn each, void* user,
                                           gigo_error* error) GIGO_NOEXCEPT;

/// One of the numbers in a text.
typedef struct gigo_phone {
  uint32_t struct_size;  ///< set by the library
  gigo_value_status status;
  uint64_t text;         ///< index among the texts as given
  uint32_t value;        ///< index among the numbers of the text
  uint32_t value_count;  ///< how many it has; 0: none, and every string here is empty
  gigo_phone_type type;
  uint32_t country_code;       ///< calling code; 0: not known
  uint32_t reserved;           ///< 0
  uint32_t code_count;         ///< length of the two arrays below
  const int32_t* code;         ///< what was noticed in the text, as permanent numbers
  const gigo_str* suggestion;  ///< by code: what it may have been meant to be; mostly empty
  gigo_str e164;  ///< "+442079460958"; filled whenever its plan says valid, whatever the status
  gigo_str comparable;     ///< what is left to compare where e164 is empty: E.164 or bare digits
  gigo_str extension;      ///< digits
  gigo_str region;         ///< ISO 3166-1 alpha-2 of a valid number; "001": of no country
  gigo_str international;  ///< a valid number as people write it, "+44 20 7946 0958"
  gigo_str national;       ///< the same within its country, "020 7946 0958"
  gigo_str stored;         ///< as tables keep it: "+442079460958;ext=12", or the number as written
  gigo_str written;        ///< the part of the text that this was read from
} gigo_phone;

/// Receives one number; returns 0 to go on, anything else to stop. Borrowed for the call.
typedef int (*gigo_phone_fn)(void* user, const gigo_phone* phone);

/// Reads a column of phones: each text is one cell, and may hold several numbers. Calls `each` for
/// every number in the order of the texts, and once, with value_count 0, for a text that holds
/// nothing. [R-PHONES-1] `region` is where numbers without + are at home, ISO 3166-1 alpha-2; NULL
/// or empty takes the engine's. [R-PHONES-2] `kind` is what the column says of its numbers, as in a
/// cell ("mobile"); NULL or empty: nothing. `code` is what gigo_check() says of such a cell with
/// this region. [R-PHONES-3] Of an `e164` given back the number is the same. [R-PHONES-4] Of a text
/// of more than 8 KiB the beginning is read.
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: nothing is kept. Errors:
/// GIGO_CANCELLED, GIGO_CONFIG_VALUE for a region that is none, GIGO_UNKNOWN_FIELD for a kind that
/// is no word, GIGO_INPUT when there are too many texts, GIGO_MISUSE (before any call of `each`;
/// the text is in `row`), GIGO_NOMEM.
GIGO_API gigo_status gigo_normalize_phones(gigo_worker* worker, const gigo_str* texts, size_t count,
                                           const char* region, size_t region_size, const char* kind,
                                           size_t kind_size, gigo_phone_fn each, void* user,
                                           gigo_error* error) GIGO_NOEXCEPT;

/// What was read in one text of a column.
typedef struct gigo_column_value {
  uint32_t struct_size;  ///< set by the library
  gigo_value_status status;
  uint64_t text;               ///< index among the texts as given
  uint32_t code_count;         ///< length of `code` and of `suggestion`
  uint32_t part_count;         ///< length of `part`; 0 when the text is missing
  const int32_t* code;         ///< what was noticed in the text, as permanent numbers
  const gigo_str* suggestion;  ///< by code: what it may have been meant to be; mostly empty
  gigo_str value;              ///< as gigo would store it; empty when there is nothing to store
  const gigo_part* part;       ///< the value taken apart: every part of the field, also empty ones
} gigo_column_value;

/// Receives one value; returns 0 to go on, anything else to stop. Borrowed for the call.
typedef int (*gigo_column_fn)(void* user, const gigo_column_value* value);

/// Reads a column of names, organisations, addresses, countries, dates or identifiers:
/// GIGO_FIELD_FULL_NAME, GIGO_FIELD_ORGANISATION, GIGO_FIELD_ADDRESS, GIGO_FIELD_COUNTRY,
/// GIGO_FIELD_BIRTH_DATE and the other dates, GIGO_FIELD_IDENTIFIER. Calls `each` once for every
/// text, in their order. [R-COLUMN-1] The texts are judged together: what one leaves open (is 03/04
/// in March or in April) the others may decide. [R-COLUMN-2] The parts have the names and the order
/// of the records of `gigo normalize` (docs/normalizing.md); later versions may add some at the
/// end. [R-COLUMN-3] `kind` is what the column says of its identifiers ("vat"), `region` where the
/// people are at home, ISO 3166-1 alpha-2; NULL or empty: nothing, and the engine's. Dates after
/// the engine's as_of are noticed.
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: nothing is kept. Errors:
/// GIGO_CANCELLED, GIGO_UNKNOWN_FIELD for another field or a kind that is no word,
/// GIGO_CONFIG_VALUE for a region that is none, GIGO_INPUT when there are too many texts,
/// GIGO_MISUSE (before any call of `each`; the text is in `row`), GIGO_NOMEM.
GIGO_API gigo_status gigo_normalize_column(gigo_worker* worker, gigo_field field, const char* kind,
                                           size_t kind_size, const gigo_str* texts, size_t count,
                                           const char* region, size_t region_size,
                                           gigo_column_fn each, void* user,
                                           gigo_error* error) GIGO_NOEXCEPT;

/// How alike two names are by themselves, in thousandths: 1000 when they are the same after
/// folding; from 800 on gigo would take them for the same. For a search box or a list to check;
/// whether two profiles are one person is asked with gigo_compare(). `field`: GIGO_FIELD_FULL_NAME
/// or GIGO_FIELD_ORGANISATION. Equal for both orders of a and b. [R-SIMILARITY-1]
///
/// Since 0.1. Threads: any. Ownership: nothing is kept. Errors: GIGO_UNKNOWN_FIELD for another
/// field, GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_similarity(gigo_field field, const char* a, size_t a_size, const char* b,
                                     size_t b_size, int32_t* out, gigo_error* error) GIGO_NOEXCEPT;

/// The `cell` of a finding about the profile as a whole.
#define GIGO_NO_CELL UINT64_MAX

/// Something that gigo noticed.
typedef struct gigo_finding {
  uint32_t struct_size;  ///< in a callback set by the library, else by the caller
  int32_t code;          ///< permanent number, 317
  gigo_severity severity;
  gigo_fix fix;
  gigo_field field;     ///< GIGO_FIELD_NONE: the whole profile
  uint32_t reserved;    ///< 0
  uint64_t row;         ///< of a dataset, from 0; 0 for a single profile
  uint64_t cell;        ///< index into the cells as given; GIGO_NO_CELL: the whole profile
  gigo_str name;        ///< permanent name, "email.typo_domain"
  gigo_str message;     ///< what it means, one plain sentence without final period
  gigo_str advice;      ///< what to do about it
  gigo_str suggestion;  ///< a value or detail; may be empty, and may hold personal data
} gigo_finding;

/// Receives one finding; returns 0 to go on, anything else to stop. Borrowed for the call.
typedef int (*gigo_finding_fn)(void* user, const gigo_finding* finding);

/// Says everything that gigo notices about one profile before it is saved: its values and the
/// profile as a whole. Ordered by cell, then code; the profile's own findings last. [R-CHECK-1] The
/// same as the findings of its row in a dataset, save those that only other rows can tell:
/// duplicates, shared mailboxes and numbers, the order of day and month in a column of dates, and
/// profile.age_unknown, which is said only in a list that has dates. [R-CHECK-2]
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: findings are borrowed for each
/// call of `each`. Errors: GIGO_CANCELLED, GIGO_UNKNOWN_FIELD with the cell in `column`, GIGO_INPUT
/// when there are more than GIGO_MAX_CELLS, GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_check(gigo_worker* worker, const gigo_cell* cells, size_t count,
                                gigo_finding_fn each, void* user, gigo_error* error) GIGO_NOEXCEPT;

// -------------------------------------------------------------------------------------------------
// Two profiles
// -------------------------------------------------------------------------------------------------

/// One bit in the unit of weights.
#define GIGO_ONE_BIT 1048576

/// Bits of gigo_score::flags.
enum {
  GIGO_SCORE_REVIEW =
      1,  ///< something asks for a person's eyes: never certain, whatever its weight; a name that
          ///< lacks a part is such a thing, so that two empty profiles have it too
  GIGO_SCORE_FORBIDDEN = 2  ///< an authoritative identifier differs: never one person
};

/// How much speaks for two profiles being one person.
typedef struct gigo_score {
  uint32_t struct_size;  ///< in: sizeof(gigo_score)
  gigo_verdict verdict;
  int32_t weight;      ///< log2 odds that it is one person, in units of 2^-20 bit
  uint32_t flags;      ///< GIGO_SCORE_...
  double probability;  ///< of being one person, a multiple of 2^-30
  int32_t prior;       ///< log2 odds before looking, in units of 2^-20 bit
  int32_t related;     ///< what "related, not the same" explains away; never positive
  gigo_level level[GIGO_COMPARISONS];      ///< by gigo_comparison
  int32_t level_weight[GIGO_COMPARISONS];  ///< what it adds, in units of 2^-20 bit
} gigo_score;

/// Compares two profiles with the shipped matching model: no file says how frequent a name is, so
/// sharing a rare one weighs as much as sharing a common one, and nothing is learned from what is
/// compared. Symmetric: exchanging the profiles changes nothing. [R-COMPARE-1] Deterministic:
/// `weight` is equal on every machine. [R-COMPARE-2] The prior is that of a list of 10,000 rows: a
/// full name in common is worth a look; with an email, a phone or a birth date in common it is
/// likely or certain. A profile compared with itself is no different from two equal ones: what a
/// profile does not say is no evidence. [R-COMPARE-3]
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: nothing is borrowed.
/// Errors: GIGO_UNKNOWN_FIELD with the cell in `column` and the profile (0, 1) in `row`, GIGO_INPUT
/// when there are more than GIGO_MAX_CELLS, GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_compare(gigo_worker* worker, const gigo_cell* a, size_t a_count,
                                  const gigo_cell* b, size_t b_count, gigo_score* out,
                                  gigo_error* error) GIGO_NOEXCEPT;

/// Writes why, as one JSON object: "verdict" (a word), "probability" (text, exact: "0.75"),
/// "weight", "prior" and "related" in units of 2^-20 bit, "needs_review", "forbidden", "parts"
/// (each with "comparison", "level", "weight", "frequency": what of the weight is due to how rare
/// the value is), and "sentence" in plain words, "same mobile; Bob is a form of Robert". The
/// numbers are those of gigo_compare(). [R-EXPLAIN-1] The sentence may hold parts of the names.
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: text is borrowed by `write` for
/// each call. Errors: as gigo_compare(), and GIGO_CANCELLED.
GIGO_API gigo_status gigo_explain(gigo_worker* worker, const gigo_cell* a, size_t a_count,
                                  const gigo_cell* b, size_t b_count, gigo_write_fn write,
                                  void* user, gigo_error* error) GIGO_NOEXCEPT;

/// The blocking keys of a profile: two profiles that share none are not worth comparing. Distinct,
/// ascending, and equal on every machine with an equal engine fingerprint. [R-KEYS-1] They are
/// hashes of personal data, and so personal data themselves.
///
/// *needed is always how many there are. With `capacity` 0 (and `keys` NULL) nothing else happens;
/// with too small a capacity nothing is written. [R-KEYS-2]
///
/// Since 0.1. Threads: one at a time for each worker. Ownership: `keys` is the caller's.
/// Errors: GIGO_BUFFER_TOO_SMALL, GIGO_UNKNOWN_FIELD with the cell in `column`, GIGO_INPUT when
/// there are more than GIGO_MAX_CELLS, GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_block_keys(gigo_worker* worker, const gigo_cell* cells, size_t count,
                                     uint64_t* keys, size_t capacity, size_t* needed,
                                     gigo_error* error) GIGO_NOEXCEPT;

// -------------------------------------------------------------------------------------------------
// A list of profiles
// -------------------------------------------------------------------------------------------------

/// Rows in memory, in the order in which they were appended.
typedef struct gigo_dataset gigo_dataset;

/// Makes an empty dataset.
///
/// Since 0.1. Threads: any. Ownership: *out belongs to the caller and holds a reference to the
/// engine; gigo_dataset_free(). Errors: GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_dataset_new(gigo_engine* engine, gigo_dataset** out,
                                      gigo_error* error) GIGO_NOEXCEPT;

/// Appends one row; its number is gigo_dataset_rows() before the call. A failed call appends
/// nothing. [R-DATASET-1] `id`: the row's own id, or NULL; it takes the place of a cell of
/// GIGO_FIELD_ID, and giving both is GIGO_MISUSE.
///
/// Cells of one field and kind share a column, the second such cell of a row the second column, and
/// so on.
///
/// Since 0.1. Threads: one at a time. Ownership: copies. Errors: GIGO_UNKNOWN_FIELD with the cell
/// in `column` and the row in `row`, GIGO_INPUT when there are too many rows, columns or cells,
/// GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_dataset_append(gigo_dataset* dataset, const char* id, size_t id_size,
                                         const gigo_cell* cells, size_t count,
                                         gigo_error* error) GIGO_NOEXCEPT;

/// Number of rows; 0 for what is no dataset. Since 0.1. Threads: any, while nobody appends.
///  Errors: none.
GIGO_API uint64_t gigo_dataset_rows(const gigo_dataset* dataset) GIGO_NOEXCEPT;

/// Frees a dataset; NULL is fine. Since 0.1. Threads: one at a time. Errors: none.
GIGO_API void gigo_dataset_free(gigo_dataset* dataset) GIGO_NOEXCEPT;

/// Everything found out about a dataset. Immutable.
typedef struct gigo_result gigo_result;

/// Told how far a stage is. `stage` is a word such as "normalise" or "match", NUL-terminated and
///  borrowed for the call; `done` of `total` are rows, or pairs. Returns 0 to go on, anything else
/// to cancel.
typedef int (*gigo_progress_fn)(void* user, const char* stage, uint64_t done, uint64_t total);

/// Finds out who is one person, and everything gigo_check() would say of every row and more. Blocks
/// until done. The answer is the same for any number of threads. [R-DEDUPE-1] The dataset is
/// unchanged, and may be appended to afterwards without the result noticing. [R-DEDUPE-2]
/// `progress` may be NULL; when it cancels there is no result, and the dataset may be used again.
/// [R-DEDUPE-3]
///
/// Since 0.1. Threads: several calls on one dataset may run at once while nobody appends.
/// `progress` runs on the calling thread. Ownership: *out belongs to the caller;
/// gigo_result_free(). Errors: GIGO_CANCELLED, GIGO_MEMORY_LIMIT, GIGO_INPUT, GIGO_CONFIG (an
/// authoritative kind of identifier that no cell has), GIGO_MISUSE, GIGO_NOMEM.
GIGO_API gigo_status gigo_dedupe(const gigo_dataset* dataset, gigo_progress_fn progress, void* user,
                                 gigo_result** out, gigo_error* error) GIGO_NOEXCEPT;

/// What a result holds several of.
typedef int32_t gigo_count;
enum {
  GIGO_COUNT_ROWS = 1,          ///< as appended
  GIGO_COUNT_PERSONS = 2,       ///< groups of rows that are likely one person
  GIGO_COUNT_MERGE_GROUPS = 3,  ///< groups that gigo would merge unasked; each lies in one person
  GIGO_COUNT_PAIRS = 4,         ///< compared pairs of the key match.possible and better
  GIGO_COUNT_FINDINGS = 5
};

/// How many there are; 0 for what is no result and for an unknown kind. Since 0.1. Threads: any.
///  Errors: none.
GIGO_API uint64_t gigo_result_count(const gigo_result* result, gigo_count kind) GIGO_NOEXCEPT;

/// A group of rows.
typedef struct gigo_cluster {
  uint32_t struct_size;  ///< in: sizeof(gigo_cluster)
  uint32_t reserved;     ///< 0
  gigo_str id;           ///< "P7K2M9QX4T": depends on the rows' content, not on their order
  const uint64_t* row;   ///< the members, ascending
  uint64_t row_count;    ///< how many
} gigo_cluster;

/// Group number `index` of a kind: GIGO_COUNT_PERSONS or GIGO_COUNT_MERGE_GROUPS. Every row is in
/// exactly one group of each kind. [R-RESULT-1] Groups are ordered by their first row.
///
/// Since 0.1. Threads: any. Ownership: borrowed until the result is freed.
/// Errors: GIGO_OUT_OF_RANGE, GIGO_MISUSE.
GIGO_API gigo_status gigo_result_cluster(const gigo_result* result, gigo_count kind, uint64_t index,
                                         gigo_cluster* out, gigo_error* error) GIGO_NOEXCEPT;

/// What became of one row.
typedef struct gigo_row {
  uint32_t struct_size;   ///< in: sizeof(gigo_row)
  uint32_t completeness;  ///< percent of the weighted fields that hold a usable value
  uint64_t person;        ///< index of its person
  uint64_t merge_group;   ///< index of its merge group
  gigo_str id;            ///< as appended; may be empty
  gigo_str key;           ///< names the row's content, or its id where that is unique
} gigo_row;

/// Row number `row` of the dataset.
///
/// Since 0.1. Threads: any. Ownership: borrowed until the result is freed.
/// Errors: GIGO_OUT_OF_RANGE, GIGO_MISUSE.
GIGO_API gigo_status gigo_result_row(const gigo_result* result, uint64_t row, gigo_row* out,
                                     gigo_error* error) GIGO_NOEXCEPT;

/// Two rows that may be one person.
typedef struct gigo_pair {
  uint32_t struct_size;  ///< in: sizeof(gigo_pair)
  gigo_verdict verdict;  ///< of the pair alone; the groups also weigh the other members
  uint64_t a, b;         ///< rows; a < b
  double probability;    ///< of being one person, a multiple of 2^-30
  int32_t weight;        ///< log2 odds, in units of 2^-20 bit
  uint32_t flags;        ///< GIGO_SCORE_...
} gigo_pair;

/// Pair number `index`, ordered by a, then b.
///
/// Since 0.1. Threads: any. Ownership: nothing is borrowed. Errors: GIGO_OUT_OF_RANGE, GIGO_MISUSE.
GIGO_API gigo_status gigo_result_pair(const gigo_result* result, uint64_t index, gigo_pair* out,
                                      gigo_error* error) GIGO_NOEXCEPT;

/// Writes why two rows are one person or not, with the model of this result, as gigo_explain()
/// does.
///
/// Since 0.1. Threads: any. Ownership: text is borrowed by `write` for each call.
/// Errors: GIGO_OUT_OF_RANGE, GIGO_CANCELLED, GIGO_MISUSE (also for a row with itself), GIGO_NOMEM.
GIGO_API gigo_status gigo_result_explain(const gigo_result* result, uint64_t a, uint64_t b,
                                         gigo_write_fn write, void* user,
                                         gigo_error* error) GIGO_NOEXCEPT;

/// Finding number `index`, ordered by row, then by column (as fields and kinds first appeared in
/// the dataset), then code; a row's own come last. `cell` is the index among the cells that the row
/// was appended with. [R-RESULT-2]
///
/// Since 0.1. Threads: any. Ownership: borrowed until the result is freed.
/// Errors: GIGO_OUT_OF_RANGE, GIGO_MISUSE.
GIGO_API gigo_status gigo_result_finding(const gigo_result* result, uint64_t index,
                                         gigo_finding* out, gigo_error* error) GIGO_NOEXCEPT;

/// Frees a result; NULL is fine. Since 0.1. Threads: one at a time. Errors: none.
GIGO_API void gigo_result_free(gigo_result* result) GIGO_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif  // GIGO_GIGO_H
