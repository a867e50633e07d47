/* Threads that share a text and a needle, each with cursors and scratch of its own: no lock is needed, and all find the same.
 * With RACE defined they share a counter too, for ThreadSanitizer to find. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "quotidian.h"

#define THREADS 2
#define ROUNDS 20

static const char TEXT[] =
    "\"The lighthouse will be lit again on Friday,\" Keeper Osk Malder said on Monday. \"It has been dark since May.\"\n\n"
    "\"We never doubted it,\" said Ilse Brandt, who runs the harbor shop. She added that \"nobody was lost\" in 2026.\n";
static const char QUOTE[] = "The lighthouse will never be lit again on Friday";

static QuotidianNeedle needle; /* written once, then read by all */
static QuotidianText checked;  /* the same */
static QuotidianAnchor anchor = {{2027, 3, 9, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};

typedef struct {
    QuotidianScan scan;
    QuotidianSpeeches speeches;
    QuotidianDates dates;
    QuotidianStream stream;
    uint32_t scratch[QUOTIDIAN_SCRATCH_MAX];
    QuotidianOperation operations[64];
    unsigned long told; /* a sum over all that was found */
} Work;

static Work works[THREADS];
#ifdef RACE
static int rounds;
#endif

static void add(Work *work, const QuotidianItem *item)
{
    QuotidianSpan span = item->tag == QUOTIDIAN_TAG_QUOTATION ? item->as.quotation.span : item->as.date.span;
    work->told = work->told * 31 + (unsigned long)item->tag;
    work->told = work->told * 31 + (unsigned long)(span.start * 7 + span.end);
}

static void cursors(Work *work)
{
    QuotidianItem item;
    size_t taken, at = 0;
    quotidian_scan_init(&work->scan, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor);
    while (quotidian_scan_next(&work->scan, TEXT, sizeof TEXT - 1, &item) == QUOTIDIAN_STATUS_OK)
        add(work, &item);
    quotidian_speeches_init(&work->speeches, QUOTIDIAN_LANGUAGE_ENGLISH);
    while (quotidian_speeches_next(&work->speeches, TEXT, sizeof TEXT - 1, &item) == QUOTIDIAN_STATUS_OK)
        add(work, &item);
    quotidian_dates_init(&work->dates, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor);
    while (quotidian_dates_next(&work->dates, TEXT, sizeof TEXT - 1, &item) == QUOTIDIAN_STATUS_OK)
        add(work, &item);
    quotidian_stream_init(&work->stream, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor);
    while (at < sizeof TEXT - 1
           && quotidian_stream_push(&work->stream, TEXT + at, sizeof TEXT - 1 - at, &taken) == QUOTIDIAN_STATUS_OK)
        at += taken;
    quotidian_stream_finish(&work->stream);
    while (quotidian_stream_next(&work->stream, &item) == QUOTIDIAN_STATUS_OK)
        add(work, &item);
}

static void *run(void *given)
{
    Work *work = given;
    QuotidianMatch found;
    int round;
    for (round = 0; round < ROUNDS; round++) {
        cursors(work);
#ifdef RACE
        rounds++;
#endif
        if (quotidian_find(&needle, QUOTE, sizeof QUOTE - 1, TEXT, sizeof TEXT - 1, work->scratch, QUOTIDIAN_SCRATCH_MAX,
                           work->operations, 64, &found, NULL) == QUOTIDIAN_STATUS_OK)
            work->told = work->told * 31 + found.verdict + found.span.start + found.written;
        if (quotidian_find_checked(&needle, QUOTE, sizeof QUOTE - 1, &checked, TEXT, sizeof TEXT - 1, NULL, work->scratch,
                                   QUOTIDIAN_SCRATCH_MAX, work->operations, 64, &found, NULL) == QUOTIDIAN_STATUS_OK)
            work->told = work->told * 31 + found.verdict + found.span.start + found.written;
    }
    return given;
}

int main(void)
{
    static Work alone;
    pthread_t threads[THREADS];
    int i;
    if (quotidian_needle_init(&needle, QUOTIDIAN_LANGUAGE_ENGLISH, QUOTE, sizeof QUOTE - 1, NULL) != QUOTIDIAN_STATUS_OK
        || quotidian_text_init(&checked, TEXT, sizeof TEXT - 1, NULL) != QUOTIDIAN_STATUS_OK)
        return 1;
    for (i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, run, &works[i]))
            return 3;
    for (i = 0; i < THREADS; i++)
        if (pthread_join(threads[i], NULL))
            return 3;
    run(&alone);
    for (i = 0; i < THREADS; i++)
        if (works[i].told != alone.told)
            printf("thread %d found something else\n", i);
    return alone.told == 0;
}
