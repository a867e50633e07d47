/* How much stack a call takes: the stack of a thread is painted, the call is made, and what is no longer paint was
 * used. The arguments are files with texts. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quotidian.h"

#define PAINTED ((size_t)1 << 20)
#define PAINT 0xA5
#define MANY 16

static QuotidianScan scan;
static QuotidianStream stream;
static QuotidianDates dates;
static QuotidianNeedle needle;
static QuotidianItem item;
static QuotidianOperation operations[1024];
static uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];
static QuotidianDocument documents[MANY];
static size_t count;
static QuotidianRecord record;
static QuotidianProblem problem;
static QuotidianStatus status;
static void *block;
static size_t size;

static const char QUOTE[] = "The ferry will not sail on Monday, nor on May 12, if [the wind] falls \xe2\x80\xa6 again.";

static void *nothing(void *document)
{
    return document;
}

static void *scans(void *document)
{
    const QuotidianDocument *given = document;
    quotidian_scan_init(&scan, QUOTIDIAN_LANGUAGE_ENGLISH, given->anchor);
    quotidian_scan_set_indirect(&scan, 1);
    while ((status = quotidian_scan_next(&scan, given->text, given->length, &item)) == QUOTIDIAN_STATUS_OK)
        if (item.tag == QUOTIDIAN_TAG_QUOTATION)
            quotidian_scan_speaker(&scan, &item.as.quotation);
    return document;
}

static void *reads_dates(void *document)
{
    const QuotidianDocument *given = document;
    quotidian_dates_init(&dates, QUOTIDIAN_LANGUAGE_ENGLISH, given->anchor);
    while ((status = quotidian_dates_next(&dates, given->text, given->length, &item)) == QUOTIDIAN_STATUS_OK)
        ;
    return document;
}

static void *streams(void *document)
{
    const QuotidianDocument *given = document;
    size_t taken, at = 0;
    quotidian_stream_init(&stream, QUOTIDIAN_LANGUAGE_ENGLISH, given->anchor);
    do {
        quotidian_stream_push(&stream, given->text + at, given->length - at, &taken);
        if ((at += taken) == given->length)
            quotidian_stream_finish(&stream);
        while ((status = quotidian_stream_next(&stream, &item)) == QUOTIDIAN_STATUS_OK)
            ;
    } while (status == QUOTIDIAN_STATUS_END && at < given->length);
    return document;
}

static void *finds(void *document)
{
    const QuotidianDocument *given = document;
    QuotidianMatch found;
    quotidian_needle_init(&needle, QUOTIDIAN_LANGUAGE_ENGLISH, QUOTE, sizeof QUOTE - 1, &problem);
    status = quotidian_find(&needle, QUOTE, sizeof QUOTE - 1, given->text, given->length, scratch,
                            QUOTIDIAN_SCRATCH_MAX, operations, 1024, &found, &problem);
    return document;
}

static void *compares(void *document)
{
    status = quotidian_compare(QUOTIDIAN_LANGUAGE_ENGLISH, documents, count, block, size, &record, &problem);
    return document;
}

/* What the deepest place of the stack is away from its beginning. */
static size_t depth(void *(*call)(void *), QuotidianDocument *document)
{
    static void *stack;
    const unsigned char *at;
    pthread_attr_t attributes;
    pthread_t thread;
    if (!stack && posix_memalign(&stack, 4096, PAINTED))
        exit(3);
    memset(stack, PAINT, PAINTED);
    if (pthread_attr_init(&attributes) || pthread_attr_setstack(&attributes, stack, PAINTED)
        || pthread_create(&thread, &attributes, call, document) || pthread_join(thread, NULL))
        exit(3);
    for (at = stack; at < (unsigned char *)stack + PAINTED && *at == PAINT; at++)
        ;
    return (size_t)((unsigned char *)stack + PAINTED - at);
}

static void check(const char *name, void *(*call)(void *), size_t promised, QuotidianStatus expected)
{
    size_t i, taken, most = 0, none = depth(nothing, documents);
    for (i = 0; i < count; i++) {
        taken = depth(call, &documents[i]) - none;
        most = taken > most ? taken : most;
        if (status != expected)
            printf("%s: status %d\n", name, (int)status);
    }
    /* Half of it at least: a promise that is far too high is not kept up. */
    if (most > promised || most < promised / 2)
        printf("%s takes %lu bytes of stack, and not %lu\n", name, (unsigned long)most, (unsigned long)promised);
}

static char *text(const char *path, size_t *length)
{
    char *bytes = malloc((size_t)1 << 20);
    FILE *file = fopen(path, "rb");
    if (!file || !bytes)
        exit(3);
    *length = fread(bytes, 1, (size_t)1 << 20, file);
    fclose(file);
    return bytes;
}

int main(int arguments, char **paths)
{
    QuotidianAnchor anchor = {{2027, 3, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    size_t i;
    for (count = 0; count + 1 < (size_t)arguments && count < MANY; count++) {
        documents[count].text = text(paths[count + 1], &documents[count].length);
        documents[count].anchor = &anchor;
    }
    check("quotidian_scan_next", scans, QUOTIDIAN_CURSOR_STACK_BYTES, QUOTIDIAN_STATUS_END);
    check("quotidian_find", finds, QUOTIDIAN_STACK_BYTES, QUOTIDIAN_STATUS_OK);
    if (depth(reads_dates, documents) > QUOTIDIAN_CURSOR_STACK_BYTES)
        printf("quotidian_dates_next takes more stack than the header says\n");
    for (i = 0; i < count; i++)
        if (depth(streams, &documents[i]) - depth(nothing, documents) > QUOTIDIAN_STREAM_STACK_BYTES ||
            status != QUOTIDIAN_STATUS_END)
            printf("quotidian_stream_next takes more stack than the header says, or ends with status %d\n", (int)status);
    while (compares(NULL), status == QUOTIDIAN_STATUS_ROOM) {
        size = problem.needed;
        free(block);
        if (!(block = malloc(size)))
            exit(3);
    }
    check("quotidian_compare", compares, QUOTIDIAN_COMPARE_STACK_BYTES, QUOTIDIAN_STATUS_OK);
    return 0;
}
