/*
 * quotidian.h: who said what, when did they say it, and do other texts repeat it faithfully?
 *
 * Ownership. All memory is yours. There is no malloc in the library and nothing to free: you declare a QuotidianScan, a
 *   QuotidianNeedle, an array, and lend them for a call. No pointer of yours is kept beyond the call that it was given
 *   to, so that a struct may lie on the stack, in a pool, or be copied with `=`: a copy of a cursor is a second cursor.
 *   What a struct whose only field is `opaque` holds is the library's. Strings that the library returns (names,
 *   messages) are static. What you lend for writing (a struct, an array, scratch) must not overlap anything else in the
 *   same call.
 *
 * Texts. A pointer and a length in bytes, UTF-8, no NUL at the end. NULL with 0 is the empty text. A text is checked when
 *   a cursor first sees it; keep it whole and unchanged until you are done with the cursor, and give the same one at
 *   each call. Where many quotations are looked up in one text, quotidian_text_init checks it once for all of them, on
 *   the same condition. Offsets in results are bytes from the start of the text, ranges are half open: `text + span.start`,
 *   `span.end - span.start`. A span that is empty says "none" where a value may be missing. Each span begins and ends
 *   between characters.
 *
 * Units. Texts: bytes. Scratch: uint32_t. Points on the calendar: year, month, day of the proleptic Gregorian calendar
 *   and second of the day; `[from, to)` is half open too. Offsets from UTC: minutes east. A size in a #define is bytes
 *   and equals the struct's sizeof. A call takes up to QUOTIDIAN_STACK_BYTES of stack besides, one on a cursor up to
 *   QUOTIDIAN_CURSOR_STACK_BYTES, quotidian_compare up to QUOTIDIAN_COMPARE_STACK_BYTES.
 *
 * Errors. Each call that can fail returns a QuotidianStatus: 0 is OK, END ends a loop, all others are failures.
 *   quotidian_status_message says what one means. A problem (the last parameter of a call, NULL if you do not want it; an
 *   item with QUOTIDIAN_TAG_PROBLEM from a cursor) holds which parameter, which byte, how many are needed;
 *   quotidian_problem_message puts it into a sentence. On failure nothing else is written. NULL with a length, a pointer
 *   that is not aligned, a length past the address space, bad UTF-8, a number that is no value of its enumeration, a
 *   struct that was not initialised: each is a status, not a crash. A pointer to memory that is not yours cannot be
 *   noticed.
 *
 * Bounds. What the library remembers is bounded by the constants below. Passing a bound is never silent: a cursor gives an
 *   item that says which bound and which bytes, and goes on. An array of yours that is full is no error: `written` and
 *   `more` tell.
 *
 * Enumerations. As parameters they are uint32_t, and checked. As fields they have the width given here, whatever the
 *   compiler's switches. A field may take the value OTHER, or one that is not listed here, with a later library.
 *
 * Languages. A call that takes one takes its number: QUOTIDIAN_LANGUAGE_ENGLISH, or what quotidian_language_named gives for
 *   an ISO code, or quotidian_language_of for a text.
 *
 * Threads. The library has no state of its own. Calls on different structs need no lock, in any number of threads. A
 *   needle may be used by many threads at once, a cursor by one at a time.
 *
 * Versions. quotidian_abi_check(QUOTIDIAN_ABI_MAJOR, QUOTIDIAN_ABI_MINOR) says whether the library that runs serves this
 *   header. Structs change only with the major version, except that more names and values may come.
 *
 * Ten lines: list the quotations of a text.
 *
 *     static QuotidianScan scan;
 *     QuotidianItem item;
 *     QuotidianStatus status = quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_ENGLISH, NULL);
 *     while (status == QUOTIDIAN_STATUS_OK
 *            && (status = quotidian_scan_next(&scan, text, length, &item)) == QUOTIDIAN_STATUS_OK)
 *         if (item.tag == QUOTIDIAN_TAG_QUOTATION)
 *             printf("%.*s\n", (int)(item.as.quotation.span.end - item.as.quotation.span.start),
 *                    text + item.as.quotation.span.start);
 *     if (status != QUOTIDIAN_STATUS_END)
 *         fprintf(stderr, "%s\n", quotidian_status_message(status));
 */

#ifndef QUOTIDIAN_H
#define QUOTIDIAN_H

// Generated from the crate quotidian-ffi: do not edit. `QUOTIDIAN_WRITE_HEADER=1 cargo test -p quotidian-tests --test header` writes it anew.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The parts that the library has: all of them. A program for a library with some of them alone defines QUOTIDIAN_PARTS, and
// QUOTIDIAN_HAS_... for each that is there (quotidian.pc does so); what is not there is not declared.
#if !defined(QUOTIDIAN_PARTS)
#define QUOTIDIAN_HAS_QUOTATIONS
#define QUOTIDIAN_HAS_DATES
#define QUOTIDIAN_HAS_FIND
#define QUOTIDIAN_HAS_LINK
#endif

// Bytes of one block: the piece of text that is looked at as a whole. A paragraph is a block; a longer
// one is cut at its last sentence end or space before the bound, and what is open goes on in the next. No
// error item: nothing is lost by it. Of a thousand news articles two have a paragraph of more than 4 KB.
#define QUOTIDIAN_BLOCK_BYTES 4096

// Quotation marks in one block. News has 12 in a long paragraph, a list of titles 100.
#define QUOTIDIAN_MARKS_IN_BLOCK 512

// Quotations in one block. A transcript without paragraphs has 40 in as many bytes.
#define QUOTIDIAN_QUOTATIONS_IN_BLOCK 128

// Words, numbers and signs in one block that are looked at for speakers and names. A paragraph of 4 KB has 800; a table
// of figures and signs may have more.
#define QUOTIDIAN_WORDS_IN_BLOCK 1024

// Levels of quotations within quotations. Print has three; five were seen in a court record.
#define QUOTIDIAN_QUOTATION_DEPTH 8

// Date expressions in one block. A chronology in one paragraph has 60.
#define QUOTIDIAN_DATES_IN_BLOCK 128

// People and institutions remembered at once for tracing short forms; the one named least recently is forgotten. No
// error item: a speaker found by its surname alone then has that surname for a name. Three of four articles name fewer.
#define QUOTIDIAN_NAMES_REMEMBERED 64

// Words of a quotation that is looked for. Of 6,000 in the news one has more.
#define QUOTIDIAN_NEEDLE_WORDS 512

// Words of one passage that a quotation is aligned with, attributions and what an ellipsis leaves out included. No
// error item: what lies behind is another passage.
#define QUOTIDIAN_PASSAGE_WORDS 1024

// Places of a text that are read word by word for one quotation, after what its rarest words single out: those around
// which most of these words stand. No error item: `places` then counts those that were read.
#define QUOTIDIAN_CANDIDATE_PLACES 8

// Readings that one date keeps beside its value: past and future, by day and by month. No error item: rules make no more.
#define QUOTIDIAN_READINGS_OF_DATE 4

// Bytes of a document whose quotations are linked: offsets are kept in four bytes there. The quotations of a longer
// one are not taken in.
#define QUOTIDIAN_LINKED_BYTES 4294967295

// Passages that one fingerprint stands for. A phrase that more have is everywhere; those that come later are found
// by their other phrases, or through the first ones. No error item.
#define QUOTIDIAN_PASSAGES_OF_FINGERPRINT 32

// Places of a text that are read for versions of passages at one time; of more, the oldest is compared at once.
// No error item: nothing is lost by it.
#define QUOTIDIAN_PLACES_COMPARED 64

// Utterances that one statement falls into where texts give different parts of it; more wait for a further
// round. No error item: nothing is lost by it.
#define QUOTIDIAN_PARTS_OF_STATEMENT 16

// Documents that lend the names of speakers, and the years of months, to one, itself among them. Where more share utterances
// with it, none lends: a name that is not read may be that of somebody else. No error item: speakers keep the names that
// their own quotations give.
#define QUOTIDIAN_NAME_LENDERS 32

// Names that are lent at one time, and institutions for which one is looked for. Of more names none is lent, as above. No error
// item.
#define QUOTIDIAN_NAMES_LENT 128

// Elements of scratch memory that do for every quotation: see quotidian_needle_scratch.
#define QUOTIDIAN_SCRATCH_MAX 11814



// Rises when a program compiled against an older header can no longer run with the library.
#define QUOTIDIAN_ABI_MAJOR 1

// Rises when something is added. A library serves every header of its major version with this minor or a lower one.
#define QUOTIDIAN_ABI_MINOR 2

// The `second` of a point that means a whole day.
#define QUOTIDIAN_NO_TIME -1

// The `offset` of an anchor whose zone is not known.
#define QUOTIDIAN_NO_OFFSET 32767

// Bytes of a TIMEX3 value with the NUL that ends it.
#define QUOTIDIAN_VALUE_BYTES 32

// Bytes of stack that a call other than quotidian_compare takes at most, as measured on 64 bits in a release build.
#define QUOTIDIAN_STACK_BYTES 98304

// Bytes of stack that a call on a cursor (quotidian_scan_next, quotidian_speeches_next, quotidian_dates_next, and what goes
// with them) takes at most, as measured on 64 bits in a release build.
#define QUOTIDIAN_CURSOR_STACK_BYTES 18432

// Bytes of stack that quotidian_stream_next, and what goes with it, takes at most, as measured on 64 bits in a release build.
#define QUOTIDIAN_STREAM_STACK_BYTES 24576

// Cells of 8 bytes in a QuotidianDates.
#define QUOTIDIAN_DATES_CELLS 64

// Bytes of a QuotidianDates: its `sizeof`, in the library as in the program.
#define QUOTIDIAN_DATES_SIZE 512

// Cells of 8 bytes in a QuotidianScan.
#define QUOTIDIAN_SCAN_CELLS 2560

// Bytes of a QuotidianScan: its `sizeof`, in the library as in the program.
#define QUOTIDIAN_SCAN_SIZE 20480

// Cells of 8 bytes in a QuotidianStream.
#define QUOTIDIAN_STREAM_CELLS 3136

// Bytes of a QuotidianStream: its `sizeof`, in the library as in the program.
#define QUOTIDIAN_STREAM_SIZE 25088

// Bytes of text that a stream holds at most. An item that it gives begins no farther than this behind what it took in; a
// name may.
#define QUOTIDIAN_STREAM_BYTES 4608

// Cells of 8 bytes in a QuotidianSpeeches.
#define QUOTIDIAN_SPEECHES_CELLS 1152

// Bytes of a QuotidianSpeeches: its `sizeof`, in the library as in the program.
#define QUOTIDIAN_SPEECHES_SIZE 9216

// Cells of 8 bytes in a QuotidianText.
#define QUOTIDIAN_TEXT_CELLS 8

// Bytes of a QuotidianText: its `sizeof`, in the library as in the program.
#define QUOTIDIAN_TEXT_SIZE 64

// Cells of 8 bytes in a QuotidianNeedle.
#define QUOTIDIAN_NEEDLE_CELLS 2560

// Bytes of a QuotidianNeedle: its `sizeof`, in the library as in the program.
#define QUOTIDIAN_NEEDLE_SIZE 20480

// Bytes of stack that quotidian_compare takes at most, as measured on 64 bits in a release build.
#define QUOTIDIAN_COMPARE_STACK_BYTES 163840

// What a call returns. Whatever is neither OK nor END is a failure.
enum QuotidianStatus
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Done.
    QUOTIDIAN_STATUS_OK = 0,
    // The text has no more items.
    QUOTIDIAN_STATUS_END = 1,
    // A pointer is NULL where memory is needed.
    QUOTIDIAN_STATUS_NULL = 2,
    // A pointer is not aligned for what it points to.
    QUOTIDIAN_STATUS_UNALIGNED = 3,
    // A length reaches past the address space: most likely a negative number became a length.
    QUOTIDIAN_STATUS_LENGTH = 4,
    // A text is not UTF-8; `span.start` of the problem is the first bad byte.
    QUOTIDIAN_STATUS_UTF8 = 5,
    // A number is out of its range, an enumeration's or a calendar's.
    QUOTIDIAN_STATUS_VALUE = 6,
    // A struct was not initialised, or its initialisation failed.
    QUOTIDIAN_STATUS_STATE = 7,
    // The memory that was lent is too small; `needed` of the problem says what would do.
    QUOTIDIAN_STATUS_ROOM = 8,
    // A bound was passed; `limit` and `bound` of the problem say which.
    QUOTIDIAN_STATUS_LIMIT = 9,
    // A cursor was used with another text than the one that it began with, or a QuotidianText with one that it was not made of.
    QUOTIDIAN_STATUS_POSITION = 10,
    // A text is no ISO date or datetime.
    QUOTIDIAN_STATUS_ANCHOR = 11,
    // The library does not serve programs compiled against this header.
    QUOTIDIAN_STATUS_ABI = 12,
    // A date is written that no calendar has (`February 30`); `span` of the problem has its bytes.
    QUOTIDIAN_STATUS_NO_SUCH_DAY = 13,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianStatus QuotidianStatus;
#else
typedef int32_t QuotidianStatus;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an item holds.
enum QuotidianTag
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // `as.quotation`.
    QUOTIDIAN_TAG_QUOTATION = 0,
    // `as.date`.
    QUOTIDIAN_TAG_DATE = 1,
    // `as.problem`: a bound was passed, or no calendar has a date that is written, and the scan goes on; or the call failed, and returned its status.
    QUOTIDIAN_TAG_PROBLEM = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianTag QuotidianTag;
#else
typedef uint32_t QuotidianTag;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Why a reading of a date is what it is.
enum QuotidianReason
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The latest one up to the anchor.
    QUOTIDIAN_REASON_PAST = 0,
    // The next one after the anchor.
    QUOTIDIAN_REASON_FUTURE = 1,
    // The day stands before the month.
    QUOTIDIAN_REASON_DAY_FIRST = 2,
    // The month stands before the day.
    QUOTIDIAN_REASON_MONTH_FIRST = 3,
    // The year or month comes from the date before it in the text.
    QUOTIDIAN_REASON_CONTEXT = 4,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_REASON_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianReason QuotidianReason;
#else
typedef uint8_t QuotidianReason;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The TIMEX3 type of a date.
enum QuotidianType
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A day or more.
    QUOTIDIAN_TYPE_DATE = 0,
    // A time of day.
    QUOTIDIAN_TYPE_TIME = 1,
    // How long.
    QUOTIDIAN_TYPE_DURATION = 2,
    // How often.
    QUOTIDIAN_TYPE_SET = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianType QuotidianType;
#else
typedef uint8_t QuotidianType;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The TIMEX3 `mod` of a date.
enum QuotidianModifier
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // No modifier.
    QUOTIDIAN_MODIFIER_NONE = 0,
    // Before it.
    QUOTIDIAN_MODIFIER_BEFORE = 1,
    // After it.
    QUOTIDIAN_MODIFIER_AFTER = 2,
    // On it or before it.
    QUOTIDIAN_MODIFIER_ON_OR_BEFORE = 3,
    // On it or after it.
    QUOTIDIAN_MODIFIER_ON_OR_AFTER = 4,
    // Less than it.
    QUOTIDIAN_MODIFIER_LESS_THAN = 5,
    // More than it.
    QUOTIDIAN_MODIFIER_MORE_THAN = 6,
    // As much or less.
    QUOTIDIAN_MODIFIER_EQUAL_OR_LESS = 7,
    // As much or more.
    QUOTIDIAN_MODIFIER_EQUAL_OR_MORE = 8,
    // Its beginning.
    QUOTIDIAN_MODIFIER_START = 9,
    // Its middle.
    QUOTIDIAN_MODIFIER_MID = 10,
    // Its end.
    QUOTIDIAN_MODIFIER_END = 11,
    // About it.
    QUOTIDIAN_MODIFIER_APPROX = 12,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianModifier QuotidianModifier;
#else
typedef uint8_t QuotidianModifier;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whose "today" a date counts from.
enum QuotidianVoice
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The writer's: the anchor.
    QUOTIDIAN_VOICE_WRITER = 0,
    // The speaker's: the day of speaking.
    QUOTIDIAN_VOICE_SPEAKER = 1,
    // The editor's, in square brackets inside a quotation: the writer's again.
    QUOTIDIAN_VOICE_EDITOR = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianVoice QuotidianVoice;
#else
typedef uint8_t QuotidianVoice;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a quotation is.
enum QuotidianKind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // A clause or more.
    QUOTIDIAN_KIND_FULL = 0,
    // Words inside the writer's sentence.
    QUOTIDIAN_KIND_FRAGMENT = 1,
    // A word held at a distance (so-called “experts”).
    QUOTIDIAN_KIND_SCARE = 2,
    // The title of a work.
    QUOTIDIAN_KIND_TITLE = 3,
    // A name within a name (Earvin “Magic” Johnson).
    QUOTIDIAN_KIND_NICKNAME = 4,
    // Feet and inches, minutes and seconds of arc (6'2").
    QUOTIDIAN_KIND_MEASURE = 5,
    // Marks that belong to code or markup.
    QUOTIDIAN_KIND_MARKUP = 6,
    // Speech without marks.
    QUOTIDIAN_KIND_INDIRECT = 7,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_KIND_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianKind QuotidianKind;
#else
typedef uint8_t QuotidianKind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a quotation is set off from the words around it.
enum QuotidianForm
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // By quotation marks; or not at all, where its kind is INDIRECT.
    QUOTIDIAN_FORM_MARKS = 0,
    // As a block of its own: indented, or with > before each line.
    QUOTIDIAN_FORM_BLOCK = 1,
    // By a dash at the start of a line.
    QUOTIDIAN_FORM_DASH = 2,
    // By the speaker's name or Q and a colon before it, which are no part of the span.
    QUOTIDIAN_FORM_TRANSCRIPT = 3,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_FORM_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianForm QuotidianForm;
#else
typedef uint8_t QuotidianForm;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a speaker was found.
enum QuotidianRule
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // No speaker was found.
    QUOTIDIAN_RULE_NONE = 0,
    // After the quotation (“…,” said X).
    QUOTIDIAN_RULE_TAIL = 1,
    // Before it in the sentence (X said, “…”).
    QUOTIDIAN_RULE_HEAD = 2,
    // Before a colon (X was blunt: “…”).
    QUOTIDIAN_RULE_COLON = 3,
    // After a dash behind the quotation (“…” — X).
    QUOTIDIAN_RULE_SIGNED = 4,
    // With "according to".
    QUOTIDIAN_RULE_ACCORDING = 5,
    // The speaker of the quotation before goes on.
    QUOTIDIAN_RULE_GOES_ON = 6,
    // Who the sentence before says spoke, or is about.
    QUOTIDIAN_RULE_BEFORE = 7,
    // The turn before.
    QUOTIDIAN_RULE_TURN = 8,
    // The label of a transcript (X: …).
    QUOTIDIAN_RULE_LABEL = 9,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_RULE_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianRule QuotidianRule;
#else
typedef uint8_t QuotidianRule;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How sure a finding is. Greater is surer. The figures are those of speakers, as often as they were right where readers
// had marked them.
enum QuotidianConfidence
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Told by what stands farther away alone; or no speaker was found.
    QUOTIDIAN_CONFIDENCE_LOW = 0,
    // Right in nine of ten.
    QUOTIDIAN_CONFIDENCE_MEDIUM = 1,
    // Right in 98 of 100.
    QUOTIDIAN_CONFIDENCE_HIGH = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianConfidence QuotidianConfidence;
#else
typedef uint8_t QuotidianConfidence;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a cue does with the words that it introduces.
enum QuotidianCueClass
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // There is no cue, or it is no verb of speech ("according to").
    QUOTIDIAN_CUE_CLASS_NONE = 0,
    // States them ("said").
    QUOTIDIAN_CUE_CLASS_SAY = 1,
    // Asks them ("wondered").
    QUOTIDIAN_CUE_CLASS_ASK = 2,
    // Says them to a hearer who comes first ("told").
    QUOTIDIAN_CUE_CLASS_TELL = 3,
    // Says that they are not so, or will not be done ("denied").
    QUOTIDIAN_CUE_CLASS_DENY = 4,
    // Puts them in writing ("tweeted").
    QUOTIDIAN_CUE_CLASS_WRITE = 5,
    // Holds them to be so ("believed").
    QUOTIDIAN_CUE_CLASS_THINK = 6,
    // Says what is good or bad about something ("criticized").
    QUOTIDIAN_CUE_CLASS_JUDGE = 7,
    // Says what something is called ("described").
    QUOTIDIAN_CUE_CLASS_CALL = 8,
    // Wants something done ("urged").
    QUOTIDIAN_CUE_CLASS_ORDER = 9,
    // Will do something ("vowed").
    QUOTIDIAN_CUE_CLASS_PROMISE = 10,
    // Makes it known, often a paper and no person ("suggests").
    QUOTIDIAN_CUE_CLASS_SHOW = 11,
    // Says how it sounded ("whispered").
    QUOTIDIAN_CUE_CLASS_SOUND = 12,
    // A noun for what is said ("statement").
    QUOTIDIAN_CUE_CLASS_NOUN = 13,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_CUE_CLASS_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianCueClass QuotidianCueClass;
#else
typedef uint8_t QuotidianCueClass;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The marks of a text's first level.
enum QuotidianFirstLevel
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Not known: the text has no marks that tell.
    QUOTIDIAN_FIRST_LEVEL_NONE = 0,
    // Double marks; single ones are of the second level.
    QUOTIDIAN_FIRST_LEVEL_DOUBLE = 1,
    // Single marks; double ones are of the second level.
    QUOTIDIAN_FIRST_LEVEL_SINGLE = 2,
    // Angle marks («…»).
    QUOTIDIAN_FIRST_LEVEL_ANGLE = 3,
    // Corner brackets (「…」).
    QUOTIDIAN_FIRST_LEVEL_CORNER = 4,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_FIRST_LEVEL_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianFirstLevel QuotidianFirstLevel;
#else
typedef uint8_t QuotidianFirstLevel;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How the marks of the first level are written.
enum QuotidianStyle
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Not known.
    QUOTIDIAN_STYLE_NONE = 0,
    // The typewriter's.
    QUOTIDIAN_STYLE_STRAIGHT = 1,
    // Curly (“…”).
    QUOTIDIAN_STYLE_CURLY = 2,
    // Low at the beginning („…“).
    QUOTIDIAN_STYLE_LOW = 3,
    // Backticks before, apostrophes behind (``…'').
    QUOTIDIAN_STYLE_BACKTICK = 4,
    // Apostrophes on both sides (''…'').
    QUOTIDIAN_STYLE_APOSTROPHES = 5,
    // Angles that point outward («…»).
    QUOTIDIAN_STYLE_OUTWARD = 6,
    // Angles that point inward (»…«).
    QUOTIDIAN_STYLE_INWARD = 7,
    // Corner brackets (「…」).
    QUOTIDIAN_STYLE_CORNER = 8,
    // More than one of these, none of them far more often than the others.
    QUOTIDIAN_STYLE_MIXED = 9,
    // Something that a later library knows, and this header does not.
    QUOTIDIAN_STYLE_OTHER = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianStyle QuotidianStyle;
#else
typedef uint8_t QuotidianStyle;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// A class of alteration: one bit of the set in `QuotidianMatch.alterations`.
enum QuotidianAlteration
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // None.
    QUOTIDIAN_ALTERATION_NONE = 0,
    // A negation added or dropped.
    QUOTIDIAN_ALTERATION_NEGATION = 1,
    // Another number.
    QUOTIDIAN_ALTERATION_NUMBER = 2,
    // Another name.
    QUOTIDIAN_ALTERATION_NAME = 4,
    // Another modal verb.
    QUOTIDIAN_ALTERATION_MODAL = 8,
    // Words in another order.
    QUOTIDIAN_ALTERATION_ORDER = 16,
    // Another word.
    QUOTIDIAN_ALTERATION_WORD = 32,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianAlteration QuotidianAlteration;
#else
typedef uint32_t QuotidianAlteration;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an operation does to the words of the text to give those of the quotation.
enum QuotidianChange
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // The same word.
    QUOTIDIAN_CHANGE_EQUAL = 0,
    // A word of the quotation that the text does not have.
    QUOTIDIAN_CHANGE_INSERT = 1,
    // A word of the text that the quotation does not have.
    QUOTIDIAN_CHANGE_DELETE = 2,
    // Another word.
    QUOTIDIAN_CHANGE_REPLACE = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianChange QuotidianChange;
#else
typedef uint8_t QuotidianChange;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a quotation stands to a passage of another text. A verdict up to INTERRUPTED says that the quotation is genuine.
enum QuotidianVerdict
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Byte for byte.
    QUOTIDIAN_VERDICT_VERBATIM = 0,
    // Apart from case of the first letter, marks, dashes, spaces, line-break hyphens, terminal `,` or `.`, Unicode form.
    QUOTIDIAN_VERDICT_TYPOGRAPHIC = 1,
    // Apart from spelling, contraction, number form, fillers dropped.
    QUOTIDIAN_VERDICT_VARIANT = 2,
    // Apart from marked edits: an ellipsis, words in brackets.
    QUOTIDIAN_VERDICT_EDITORIAL = 3,
    // Apart from an attribution or a paragraph break inside it.
    QUOTIDIAN_VERDICT_INTERRUPTED = 4,
    // With words changed that carry meaning.
    QUOTIDIAN_VERDICT_ALTERED = 5,
    // In pieces whose order or distance the source does not have.
    QUOTIDIAN_VERDICT_SPLICED = 6,
    // Not at all.
    QUOTIDIAN_VERDICT_ABSENT = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianVerdict QuotidianVerdict;
#else
typedef uint8_t QuotidianVerdict;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// A language.
enum QuotidianLanguage
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint8_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // English: US and UK.
    QUOTIDIAN_LANGUAGE_ENGLISH = 0,
    // German.
    QUOTIDIAN_LANGUAGE_GERMAN = 1,
    // None that the library knows, or none that was compiled into it. Every call that takes a language refuses it with VALUE.
    QUOTIDIAN_LANGUAGE_UNKNOWN = 255,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianLanguage QuotidianLanguage;
#else
typedef uint8_t QuotidianLanguage;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a reader should know beside the verdict: one bit of the set in `QuotidianMatch.warnings`.
enum QuotidianWarning
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // None.
    QUOTIDIAN_WARNING_NONE = 0,
    // What the ellipsis leaves out holds a negation.
    QUOTIDIAN_WARNING_ELISION_HIDES_NEGATION = 1,
    // What the ellipsis leaves out holds a condition.
    QUOTIDIAN_WARNING_ELISION_HIDES_CONDITION = 2,
    // The passage goes on with a condition or a negation, or begins behind one that governs it (`I don’t think | it rained`) or a hedge (`at most | 100`).
    QUOTIDIAN_WARNING_TRUNCATED_CONDITION = 4,
    // Two quotations of the source were joined.
    QUOTIDIAN_WARNING_JOINS_SEPARATE_QUOTES = 8,
    // The quotation stands in more than one place.
    QUOTIDIAN_WARNING_AMBIGUOUS = 16,
    // The quotation has so few words that it proves little.
    QUOTIDIAN_WARNING_WEAK_EVIDENCE = 32,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum QuotidianWarning QuotidianWarning;
#else
typedef uint32_t QuotidianWarning;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// A half-open range `[start, end)` of bytes of a text. One that is empty (`start == end`) says "none" where a field may
// be without a value: a speaker, a name, a cue, the place of an absent quotation.
typedef struct QuotidianSpan {
    // The first byte.
    size_t start;
    // One past the last byte.
    size_t end;
} QuotidianSpan;

// What went wrong, in full. A call that takes a pointer to a problem writes it on failure, and takes NULL from who does
// not want to know. Fields that do not concern the status are 0 or NULL; the strings are static and never freed.
typedef struct QuotidianProblem {
    // The name of the parameter that was refused, or NULL.
    const char *argument;
    // The name of the bound that was passed, as its `#define` has it without the prefix, or NULL.
    const char *limit;
    // The greatest number that the bound allows.
    size_t bound;
    // How many elements would do.
    size_t needed;
    // How many were lent.
    size_t given;
    // The number of the document concerned, in a call that takes several.
    size_t document;
    // The bytes concerned: not UTF-8, passed over, or (empty) where a cursor stood.
    struct QuotidianSpan span;
    // What a call returned, or would have.
    QuotidianStatus status;
} QuotidianProblem;

// A place on the calendar (proleptic Gregorian). A point whose `month` is 0 says "none".
typedef struct QuotidianPoint {
    // Astronomical year: 0 is 1 BC.
    int16_t year;
    // 1 to 12.
    uint8_t month;
    // 1 to 31.
    uint8_t day;
    // The second of the day, 0 to 86399, or QUOTIDIAN_NO_TIME.
    int32_t second;
} QuotidianPoint;

// The moment at which a text was written; relative dates count from it.
typedef struct QuotidianAnchor {
    // The day, and the time where it is known.
    struct QuotidianPoint point;
    // Minutes east of UTC, -1439 to 1439, or QUOTIDIAN_NO_OFFSET.
    int32_t offset;
} QuotidianAnchor;

// A cursor over the dates of a text, each in the writer's voice. Its memory is the caller's; what is in it is the
// library's. A copy of it is a second cursor.
typedef struct QuotidianDates {
    // Not to be touched.
    uint64_t opaque[QUOTIDIAN_DATES_CELLS];
} QuotidianDates;

// One way to read a date.
typedef struct QuotidianReading {
    // The TIMEX3 value, ended by a NUL.
    char value[QUOTIDIAN_VALUE_BYTES];
    // The first moment.
    struct QuotidianPoint from;
    // The moment after the last.
    struct QuotidianPoint to;
    // Why.
    QuotidianReason reason;
} QuotidianReading;

// A date of a text, placed on the calendar.
typedef struct QuotidianDate {
    // Its bytes.
    struct QuotidianSpan span;
    // The TIMEX3 value ("2017-11-13", "P2W", "PAST_REF"), ended by a NUL.
    char value[QUOTIDIAN_VALUE_BYTES];
    // The first moment; none where the value names no place on the calendar, or where the past is open.
    struct QuotidianPoint from;
    // The moment after the last.
    struct QuotidianPoint to;
    // The other readings, the first `readings_written` of them.
    struct QuotidianReading readings[QUOTIDIAN_READINGS_OF_DATE];
    // How many other readings there are.
    uint8_t readings_written;
    // The TIMEX3 type.
    QuotidianType type;
    // The TIMEX3 `mod`.
    QuotidianModifier modifier;
    // Whose "today" it counts from.
    QuotidianVoice voice;
} QuotidianDate;

// A quotation with its speaker and its day.
typedef struct QuotidianQuotation {
    // Its bytes, marks included where it has any.
    struct QuotidianSpan span;
    // Its bytes without the marks.
    struct QuotidianSpan content;
    // The bytes that name the speaker as written ("Ms. Lind", "she"); empty for none.
    struct QuotidianSpan speaker;
    // The bytes of the fullest name that the speaker stands for up to here; empty for none. See quotidian_scan_speaker.
    struct QuotidianSpan name;
    // The bytes of the word that introduces the speech ("said"); empty for none.
    struct QuotidianSpan cue;
    // When it was spoken; an empty `span` for not known.
    struct QuotidianDate said_on;
    // The number of whom the speaker stands for: in one text the same number is the same one; 0 where nobody is known.
    uint32_t person;
    // Quotations of one act of speech have one number; numbers rise through the text.
    uint32_t group;
    // What it is.
    QuotidianKind kind;
    // 0, or the number of quotations in marks that it lies in.
    uint8_t depth;
    // Whether a mark was missing, doubled or turned the wrong way.
    bool repaired;
    // How it is set off.
    QuotidianForm form;
    // How the speaker was found.
    QuotidianRule rule;
    // How sure that is.
    QuotidianConfidence confidence;
    // What the cue does with the words.
    QuotidianCueClass cue_class;
    // Whether the writer says that the words were not said ("did not say").
    bool negated;
    // Whether the writer asks whether they were ("Did she say").
    bool questioned;
} QuotidianQuotation;

// One of three.
typedef union QuotidianFound {
    // Of an item whose tag is QUOTIDIAN_TAG_QUOTATION.
    struct QuotidianQuotation quotation;
    // Of an item whose tag is QUOTIDIAN_TAG_DATE.
    struct QuotidianDate date;
    // Of an item whose tag is QUOTIDIAN_TAG_PROBLEM.
    struct QuotidianProblem problem;
} QuotidianFound;

// What a cursor finds.
typedef struct QuotidianItem {
    // Which of the three it is.
    QuotidianTag tag;
    // It.
    union QuotidianFound as;
} QuotidianItem;

// A cursor over the quotations and the dates of a text. Its memory is the caller's; what is in it is the library's. A
// copy of it is a second cursor.
typedef struct QuotidianScan {
    // Not to be touched.
    uint64_t opaque[QUOTIDIAN_SCAN_CELLS];
} QuotidianScan;

// A cursor over the quotations and the dates of a text that arrives in chunks. It holds what it needs of the text: the bytes
// that were taken in need not be kept. Its memory is the caller's; what is in it is the library's. A copy of it is a second
// cursor.
typedef struct QuotidianStream {
    // Not to be touched.
    uint64_t opaque[QUOTIDIAN_STREAM_CELLS];
} QuotidianStream;

// A cursor over the quotations of a text with their speakers: what a QuotidianScan finds, without dates. Its memory is the
// caller's; what is in it is the library's. A copy of it is a second cursor.
typedef struct QuotidianSpeeches {
    // Not to be touched.
    uint64_t opaque[QUOTIDIAN_SPEECHES_CELLS];
} QuotidianSpeeches;

// Which marks a text uses for quotations of the first level.
typedef struct QuotidianMarks {
    // Which they are.
    QuotidianFirstLevel first;
    // How they are written.
    QuotidianStyle style;
    // How sure that is; LOW where it is not known.
    QuotidianConfidence confidence;
} QuotidianMarks;

// That a text is UTF-8, as quotidian_text_init found. Its memory is the caller's; what is in it is the library's. It does not
// hold the text, nor a pointer that is read: the text is given beside it at each call. Any number of threads may use one at
// once, and a copy is as good.
typedef struct QuotidianText {
    // Not to be touched.
    uint64_t opaque[QUOTIDIAN_TEXT_CELLS];
} QuotidianText;

// A quotation compiled for looking it up. Its memory is the caller's; what is in it is the library's. It does not hold the
// text of the quotation. Any number of threads may use one at once.
typedef struct QuotidianNeedle {
    // Not to be touched.
    uint64_t opaque[QUOTIDIAN_NEEDLE_CELLS];
} QuotidianNeedle;

// One step of an alignment, in the order of the quotation.
typedef struct QuotidianOperation {
    // Bytes of the quotation; empty for a deletion.
    struct QuotidianSpan quote;
    // Bytes of the text; empty for an insertion.
    struct QuotidianSpan text;
    // The class, where it alters the meaning.
    QuotidianAlteration alteration;
    // What it does.
    QuotidianChange change;
    // Whether other words name the same day in both ("[Monday]", "tonight"): with anchors in a QuotidianContext alone.
    bool same_day;
} QuotidianOperation;

// What was found.
typedef struct QuotidianMatch {
    // The best place; empty where the quotation is absent.
    struct QuotidianSpan span;
    // How many operations were written.
    size_t written;
    // How many places are as good.
    uint32_t places;
    // The classes of alteration: a set of QuotidianAlteration bits.
    uint32_t alterations;
    // A set of QuotidianWarning bits.
    uint32_t warnings;
    // The verdict on the best place.
    QuotidianVerdict verdict;
    // Whether the verdict says that the quotation is genuine.
    bool genuine;
    // Whether there are more operations than the array had room for.
    bool more;
} QuotidianMatch;

// What is known of a quotation besides its words. Zero what is not known.
typedef struct QuotidianContext {
    // What stands right before the quotation; NULL for nothing. Of places as good it is the one that agrees with more of it.
    const char *prefix;
    // Bytes of it.
    size_t prefix_length;
    // What stands right behind the quotation; NULL for nothing.
    const char *suffix;
    // Bytes of it.
    size_t suffix_length;
    // When the text was written that holds the quotation; NULL where that is not known.
    const struct QuotidianAnchor *quote_anchor;
    // When the text was written that is looked at; NULL where that is not known. With both, words for a day in brackets
    // ("[Monday]", "[yesterday]") agree where they name one day, and only there.
    const struct QuotidianAnchor *text_anchor;
    // The language of the words for days: a QuotidianLanguage, looked at where both anchors are given.
    uint32_t language;
} QuotidianContext;

// A document to be compared with others.
typedef struct QuotidianDocument {
    // Its text.
    const char *text;
    // Bytes of the text.
    size_t length;
    // When it was written, or NULL.
    const struct QuotidianAnchor *anchor;
} QuotidianDocument;

// How much a comparison found. Its parts are read one by one from the block of memory, each with its number from 0.
typedef struct QuotidianRecord {
    // How many utterances, in the order in which they were said.
    size_t utterances;
    // How many versions of all of them.
    size_t versions;
    // How many days, months, years and other stretches of the calendar, in the order of time.
    size_t days;
    // How many places that name them.
    size_t mentions;
    // How many bounds were passed in the documents; quotidian_scan_next says of a document which, and where.
    size_t passed;
} QuotidianRecord;

// One thing said once.
typedef struct QuotidianUtterance {
    // The number of its first version; the others follow, in the order of the documents.
    size_t first;
    // How many versions it has.
    size_t count;
    // The number of the version with the most words.
    size_t fullest;
    // Where `is_part`, the number of the utterance that holds these words among others.
    size_t part_of;
    // The number of the document that names the speaker best.
    size_t speaker_document;
    // The bytes of that name in its text; empty for none.
    struct QuotidianSpan speaker;
    // The TIMEX3 value of the day on which it was said, ended by a NUL; "" for not known.
    char said_on[QUOTIDIAN_VALUE_BYTES];
    // The first moment of that.
    struct QuotidianPoint from;
    // The moment after the last.
    struct QuotidianPoint to;
    // Whether some texts give these words alone, and others the rest of a longer utterance alone.
    bool is_part;
} QuotidianUtterance;

// An utterance as one text gives it.
typedef struct QuotidianVersion {
    // The number of the document.
    size_t document;
    // Its bytes, with the marks; of several quotations of one act of speech, from the first mark to the last.
    struct QuotidianSpan span;
    // The classes of alteration: a set of QuotidianAlteration bits.
    uint32_t alterations;
    // How it stands to the fullest version.
    QuotidianVerdict verdict;
    // Whether it stands within quotation marks.
    bool quoted;
} QuotidianVersion;

// A place that names a day.
typedef struct QuotidianMention {
    // The number of the document.
    size_t document;
    // Its bytes.
    struct QuotidianSpan span;
    // Whether another text told the year.
    bool completed;
} QuotidianMention;

// A day, a month, a year or any other stretch of the calendar that documents name.
typedef struct QuotidianDay {
    // The number of the first place that names it; the others follow.
    size_t first;
    // How many places name it.
    size_t count;
    // The TIMEX3 value, ended by a NUL.
    char value[QUOTIDIAN_VALUE_BYTES];
    // The first moment.
    struct QuotidianPoint from;
    // The moment after the last.
    struct QuotidianPoint to;
} QuotidianDay;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Returns QUOTIDIAN_ABI_MAJOR of the library that is linked.
uint32_t quotidian_abi_major(void);

// Returns QUOTIDIAN_ABI_MINOR of the library that is linked.
uint32_t quotidian_abi_minor(void);

// Returns QUOTIDIAN_STATUS_OK where the library that is linked serves a program compiled against the header with these
// numbers, QUOTIDIAN_STATUS_ABI where it does not. With a shared library, call it first:
// `quotidian_abi_check(QUOTIDIAN_ABI_MAJOR, QUOTIDIAN_ABI_MINOR)`.
QuotidianStatus quotidian_abi_check(uint32_t major, uint32_t minor);

// Returns the language (a QuotidianLanguage) that a text is written in, as its frequent words tell; English when in doubt.
// Put it into the place of a language: `quotidian_scan_init(&scan, quotidian_language_of(text, length), NULL)`. Returns
// QUOTIDIAN_LANGUAGE_UNKNOWN for a text that cannot be read: not UTF-8, NULL with a length, a length past the address space.
// The text is checked whole; of its words the first 4 KB are looked at.
uint32_t quotidian_language_of(const char *text,
                               size_t length);

// Returns the language (a QuotidianLanguage) with an ISO 639-1 code ("en", "DE"), a string of `length` bytes;
// QUOTIDIAN_LANGUAGE_UNKNOWN for another code, for NULL, and for a length past the address space.
uint32_t quotidian_language_named(const char *code, size_t length);

// Returns the ISO 639-1 code of a QuotidianLanguage ("en"), a static string; "unknown" for another number.
const char *quotidian_language_code(uint32_t language);

// Returns the name of a QuotidianKind ("full"), a static string; "unknown" for another number.
const char *quotidian_kind_name(uint32_t kind);

// Returns the name of a QuotidianVoice ("writer"), a static string; "unknown" for another number.
const char *quotidian_voice_name(uint32_t voice);

// Returns the name of a QuotidianType as TIMEX3 writes it ("DATE"), a static string; "unknown" for another number.
const char *quotidian_type_name(uint32_t type);

// Returns the name of a QuotidianModifier as TIMEX3 writes it ("APPROX"), a static string; "" for none, "unknown" for
// another number.
const char *quotidian_modifier_name(uint32_t modifier);

// Returns the name of a QuotidianReason ("past"), a static string; "unknown" for another number.
const char *quotidian_reason_name(uint32_t reason);

// Returns the name of a QuotidianVerdict ("verbatim"), a static string; "unknown" for another number.
const char *quotidian_verdict_name(uint32_t verdict);

// Returns the name of one QuotidianAlteration ("negation"), a static string; "" for none, "unknown" for another number.
const char *quotidian_alteration_name(uint32_t alteration);

// Returns the name of one QuotidianWarning ("ambiguous"), a static string; "" for none, "unknown" for another number.
const char *quotidian_warning_name(uint32_t warning);

// Returns the name of a QuotidianChange ("equal"), a static string; "unknown" for another number.
const char *quotidian_change_name(uint32_t change);

// Returns the name of a QuotidianRule ("tail"), a static string; "unknown" for another number.
const char *quotidian_rule_name(uint32_t rule);

// Returns the name of a QuotidianConfidence ("high"), a static string; "unknown" for another number.
const char *quotidian_confidence_name(uint32_t confidence);

// Returns the name of a QuotidianCueClass ("say"), a static string; "" for none, "unknown" for another number.
const char *quotidian_cue_class_name(uint32_t class_);

// Returns the name of a QuotidianForm ("transcript"), a static string; "unknown" for another number.
const char *quotidian_form_name(uint32_t form);

// Returns the name of a QuotidianFirstLevel ("double"), a static string; "" for none, "unknown" for another number.
const char *quotidian_first_level_name(uint32_t first);

// Returns the name of a QuotidianStyle ("curly"), a static string; "" for none, "unknown" for another number.
const char *quotidian_style_name(uint32_t style);

// Returns what a status means: a static string, never NULL, never freed. A number that is no status has one too.
const char *quotidian_status_message(int32_t status);

// Writes a sentence about a problem into `buffer`, ended by a NUL, cut at `capacity` where it is longer.
// Returns the number of bytes that the whole takes, the NUL included: more than `capacity` says that it was cut, and
// `quotidian_problem_message(&problem, NULL, 0)` asks for the number alone. It is 0 where `problem` is NULL or `buffer`
// cannot be written.
size_t quotidian_problem_message(const struct QuotidianProblem *problem, char *buffer, size_t capacity);

// Reads an ISO 8601 date or datetime ("2017-11-14", "2017-11-14T19:31", "2017-11-14T19:31:00-05:00") into `anchor`.
// Returns OK, or UTF8 or ANCHOR for another text, NULL, UNALIGNED or LENGTH for a pointer that cannot be used.
QuotidianStatus quotidian_anchor_parse(const char *iso,
                                       size_t length,
                                       struct QuotidianAnchor *anchor,
                                       struct QuotidianProblem *problem);

#if defined(QUOTIDIAN_HAS_DATES)
// Puts a cursor at the start of a text in a language (a QuotidianLanguage) written at `anchor`; NULL where that is not
// known. Returns OK, VALUE for a number out of its range, NULL or UNALIGNED for a pointer that cannot be used.
QuotidianStatus quotidian_dates_init(struct QuotidianDates *dates,
                                     uint32_t language,
                                     const struct QuotidianAnchor *anchor);
// Finds the next date of `text`, and writes it into `item`. Returns as quotidian_scan_next does. Constant work for each
// byte, and memory as QUOTIDIAN_DATES_SIZE says.
QuotidianStatus quotidian_dates_next(struct QuotidianDates *dates,
                                     const char *text,
                                     size_t length,
                                     struct QuotidianItem *item);
#endif

#if (defined(QUOTIDIAN_HAS_QUOTATIONS) && defined(QUOTIDIAN_HAS_DATES))
// Puts a cursor at the start of a text in a language (a QuotidianLanguage) written at `anchor`; NULL where that is not
// known. Returns OK, VALUE for a number out of its range, NULL or UNALIGNED for a pointer that cannot be used.
QuotidianStatus quotidian_scan_init(struct QuotidianScan *scan,
                                    uint32_t language,
                                    const struct QuotidianAnchor *anchor);
// Asks for speech without marks as well ("said that …"): quotations of kind QUOTIDIAN_KIND_INDIRECT, whose `span` and
// `content` are the words reported. Call it between quotidian_scan_init and the first quotidian_scan_next. Returns OK, STATE
// for a cursor that was not initialised or has begun, NULL or UNALIGNED for a pointer that cannot be used.
QuotidianStatus quotidian_scan_set_indirect(struct QuotidianScan *scan,
                                            bool indirect);
// Finds the next quotation, date or passed bound of `text`, and writes it into `item`: block by block, first the
// quotations of the block, then its dates. Give the whole text, the same one, at each call.
//
// Returns OK for an item, END after the last one. Any other status is a failure that the item tells as a problem: UTF8
// before anything was scanned, POSITION for a cursor that began with another text, STATE for one that was not
// initialised, NULL, UNALIGNED or LENGTH for a pointer that cannot be used. Where `item` itself is refused nothing is
// written. A bound that was passed is no failure: the status is OK, the tag QUOTIDIAN_TAG_PROBLEM, and the scan goes on.
//
// Constant work for each byte of the text, in the memory of the cursor.
QuotidianStatus quotidian_scan_next(struct QuotidianScan *scan,
                                    const char *text,
                                    size_t length,
                                    struct QuotidianItem *item);
// Brings `speaker`, `name` and `person` of a quotation up to what is known by now; call it at the end of a text for each
// quotation kept. By then a name may be fuller, and one who is named only at the end of a speech of several paragraphs is
// known for the first ones too. Returns OK, STATE for a cursor that was not initialised, NULL or UNALIGNED for a pointer
// that cannot be used.
QuotidianStatus quotidian_scan_speaker(const struct QuotidianScan *scan,
                                       struct QuotidianQuotation *quotation);
// Puts a cursor at the start of a text in a language (a QuotidianLanguage) written at `anchor`; NULL where that is not
// known. Returns OK, VALUE for a number out of its range, NULL or UNALIGNED for a pointer that cannot be used.
QuotidianStatus quotidian_stream_init(struct QuotidianStream *stream,
                                      uint32_t language,
                                      const struct QuotidianAnchor *anchor);
// Asks for speech without marks as well, as quotidian_scan_set_indirect does. Call it before the first byte is taken in.
QuotidianStatus quotidian_stream_set_indirect(struct QuotidianStream *stream,
                                              bool indirect);
// Takes in the next bytes of the text, which may end within a character, and writes into `taken` how many of them fitted.
// Take the items out with quotidian_stream_next, then give the rest: where none is left inside, one byte fits at least.
//
// Returns OK, STATE for a cursor that was not initialised or whose text has ended, NULL, UNALIGNED or LENGTH for a pointer
// that cannot be used.
QuotidianStatus quotidian_stream_push(struct QuotidianStream *stream,
                                      const char *bytes,
                                      size_t length,
                                      size_t *taken);
// Says that the text ends with the bytes that were taken in; take out the items that are left. Returns OK, STATE for a
// cursor that was not initialised, NULL or UNALIGNED for a pointer that cannot be used.
QuotidianStatus quotidian_stream_finish(struct QuotidianStream *stream);
// Finds the next quotation, date or passed bound in what was taken in, and writes it into `item`: the items of a
// QuotidianScan, but that no look at the whole text has told which marks it uses. Spans count from the start of the text.
//
// Returns OK for an item; END where more of the text is needed, and after the last one. Any other status is a failure that
// the item tells as a problem: UTF8 with the place of the first bad byte, behind which nothing can be read, else as
// quotidian_scan_next does.
//
// Constant work for each byte of the text, in the memory of the cursor.
QuotidianStatus quotidian_stream_next(struct QuotidianStream *stream,
                                      struct QuotidianItem *item);
// Brings `speaker`, `name` and `person` of a quotation up to what is known by now, as quotidian_scan_speaker does.
QuotidianStatus quotidian_stream_speaker(const struct QuotidianStream *stream, struct QuotidianQuotation *quotation);
#endif

#if defined(QUOTIDIAN_HAS_QUOTATIONS)
// Puts a cursor at the start of a text in a language (a QuotidianLanguage). Returns OK, VALUE for a language that is none,
// NULL or UNALIGNED for a pointer that cannot be used.
QuotidianStatus quotidian_speeches_init(struct QuotidianSpeeches *speeches,
                                        uint32_t language);
// Asks for speech without marks as well, as quotidian_scan_set_indirect does.
QuotidianStatus quotidian_speeches_set_indirect(struct QuotidianSpeeches *speeches, bool indirect);
// Finds the next quotation or passed bound of `text`, and writes it into `item`; `said_on` of a quotation is none. Returns as
// quotidian_scan_next does. Constant work for each byte of the text, in the memory of the cursor.
QuotidianStatus quotidian_speeches_next(struct QuotidianSpeeches *speeches,
                                        const char *text,
                                        size_t length,
                                        struct QuotidianItem *item);
// Brings `speaker`, `name` and `person` of a quotation up to what is known by now, as quotidian_scan_speaker does.
QuotidianStatus quotidian_speeches_speaker(const struct QuotidianSpeeches *speeches,
                                           struct QuotidianQuotation *quotation);
// Finds which marks a text in a language (a QuotidianLanguage) uses for quotations of the first level, and writes them into
// `marks`. Returns OK, VALUE for a language that is none, UTF8, NULL, UNALIGNED or LENGTH. One pass over the text.
QuotidianStatus quotidian_marks_of(uint32_t language,
                                   const char *text,
                                   size_t length,
                                   struct QuotidianMarks *marks,
                                   struct QuotidianProblem *problem);
#endif

#if defined(QUOTIDIAN_HAS_FIND)
// Checks once that a text is UTF-8, for calls that then need not: quotidian_find_checked, with as many quotations as there
// are. Returns OK, UTF8 (`span.start` of the problem is the first bad byte), NULL, UNALIGNED or LENGTH for a pointer that
// cannot be used. One pass over the text.
//
// The bytes must stay where they are and as they are for as long as `checked` is used. A text of another length or at another
// place is refused (POSITION), and so is another text of the same length at the same place where it differs at one of some
// sixteen places or at its end; what changed elsewhere is not noticed, and bytes that are no longer UTF-8 may then make a call read beyond them.
QuotidianStatus quotidian_text_init(struct QuotidianText *checked,
                                    const char *text,
                                    size_t length,
                                    struct QuotidianProblem *problem);
// Compiles a quotation in a language (a QuotidianLanguage). Returns OK, LIMIT where the quotation has more than
// QUOTIDIAN_NEEDLE_WORDS words, UTF8, VALUE for a language that is none, NULL, UNALIGNED or LENGTH for a pointer that
// cannot be used.
QuotidianStatus quotidian_needle_init(struct QuotidianNeedle *needle,
                                      uint32_t language,
                                      const char *quote,
                                      size_t length,
                                      struct QuotidianProblem *problem);
// Returns the number of `uint32_t` of scratch memory that quotidian_find needs for this quotation, in texts of any length;
// 0 for a needle that was not initialised.
size_t quotidian_needle_scratch(const struct QuotidianNeedle *needle);
// Looks for a quotation in `text`, and writes the best place with its verdict into `found`, the alignment word by word
// into `operations`. `quote` is the text that the needle was compiled from; with another one the answer means nothing.
// `scratch` is memory lent for the call, its content of no account. An array of operations that is full is no failure:
// `written` and `more` of the match tell; NULL with 0 asks for none.
//
// Returns OK, ROOM where `scratch` is shorter than quotidian_needle_scratch says (`needed` of the problem), UTF8, STATE
// for a needle that was not initialised, NULL, UNALIGNED or LENGTH for a pointer that cannot be used.
QuotidianStatus quotidian_find(const struct QuotidianNeedle *needle,
                               const char *quote,
                               size_t quote_length,
                               const char *text,
                               size_t text_length,
                               uint32_t *scratch,
                               size_t scratch_length,
                               struct QuotidianOperation *operations,
                               size_t operations_length,
                               struct QuotidianMatch *found,
                               struct QuotidianProblem *problem);
// The same as quotidian_find with what is known besides the words; NULL for nothing.
//
// Returns what quotidian_find does, and VALUE for an anchor or a language of the context that is none, or for two anchors where
// the library was built without dates.
QuotidianStatus quotidian_find_in_context(const struct QuotidianNeedle *needle,
                                          const char *quote,
                                          size_t quote_length,
                                          const char *text,
                                          size_t text_length,
                                          const struct QuotidianContext *context,
                                          uint32_t *scratch,
                                          size_t scratch_length,
                                          struct QuotidianOperation *operations,
                                          size_t operations_length,
                                          struct QuotidianMatch *found,
                                          struct QuotidianProblem *problem);
// The same as quotidian_find_in_context in a text that quotidian_text_init has checked: it is not read through for bad UTF-8
// again, which takes longer than to find a quotation that stands there as it is. `text` is the text that `checked` was made of.
//
// Returns what quotidian_find_in_context does, but never UTF8 for the text; POSITION where it is not the one that `checked` was
// made of, and STATE for a QuotidianText that was not initialised.
QuotidianStatus quotidian_find_checked(const struct QuotidianNeedle *needle,
                                       const char *quote,
                                       size_t quote_length,
                                       const struct QuotidianText *checked,
                                       const char *text,
                                       size_t text_length,
                                       const struct QuotidianContext *context,
                                       uint32_t *scratch,
                                       size_t scratch_length,
                                       struct QuotidianOperation *operations,
                                       size_t operations_length,
                                       struct QuotidianMatch *found,
                                       struct QuotidianProblem *problem);
#endif

#if defined(QUOTIDIAN_HAS_LINK)
// Compares documents: which of their quotations, and which unquoted passages, are versions of one utterance, and which of
// their dates are one day. `memory` is a block of `size` bytes, aligned as malloc gives it, in which the library works and
// leaves the record; `record` tells how much it holds.
//
// How large the block must be only the texts tell: begin with NULL and 0, or with a good guess. Returns OK, ROOM where the
// block is too small (`needed` of the problem says what to try next; that it is too small twice is usual, more is rare),
// UTF8 with `document` and `span` of the problem, LIMIT for a document of more than QUOTIDIAN_LINKED_BYTES, VALUE for a
// language or an anchor that is none, NULL, UNALIGNED or LENGTH for a pointer that cannot be used.
//
// Linear in the texts, which it scans twice.
QuotidianStatus quotidian_compare(uint32_t language,
                                  const struct QuotidianDocument *documents,
                                  size_t count,
                                  void *memory,
                                  size_t size,
                                  struct QuotidianRecord *record,
                                  struct QuotidianProblem *problem);
// Writes the utterance of this number into `place`. `memory` and `size` are those of quotidian_compare; the block may have
// been moved. Returns OK, END behind the last one, STATE for a block that holds no record, NULL or UNALIGNED for a pointer
// that cannot be used.
QuotidianStatus quotidian_record_utterance(const void *memory,
                                           size_t size,
                                           size_t index,
                                           struct QuotidianUtterance *place);
// Writes the version of this number into `place`. Returns as quotidian_record_utterance does.
QuotidianStatus quotidian_record_version(const void *memory, size_t size, size_t index, struct QuotidianVersion *place);
// Writes the place of this number that names a day into `place`. Returns as quotidian_record_utterance does.
QuotidianStatus quotidian_record_mention(const void *memory, size_t size, size_t index, struct QuotidianMention *place);
// Writes the day of this number into `place`. Returns as quotidian_record_utterance does.
QuotidianStatus quotidian_record_day(const void *memory, size_t size, size_t index, struct QuotidianDay *place);
#endif

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* QUOTIDIAN_H */
