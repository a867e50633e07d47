/* Reads standard input in chunks of 256 bytes, and lists who said what as soon as it is known. Of the text only what was
 * read last is kept, for the words of a quotation lie at most QUOTIDIAN_STREAM_BYTES behind. */
#include <stdio.h>

#include "quotidian.h"

#define KEPT 8192

static char kept[KEPT]; /* the byte at offset n of the text lies at n % KEPT */
static size_t received;

static void print(const char *before, QuotidianSpan span)
{
    size_t at;
    printf("%s", before);
    if (span.start == span.end)
        printf("not told");
    else if (received - span.start > KEPT)
        printf("bytes %zu to %zu", span.start, span.end);
    else
        for (at = span.start; at < span.end; at++)
            putchar(kept[at % KEPT]);
}

static QuotidianStatus list(QuotidianStream *stream)
{
    QuotidianItem item;
    QuotidianStatus status;
    while ((status = quotidian_stream_next(stream, &item)) == QUOTIDIAN_STATUS_OK)
        if (item.tag == QUOTIDIAN_TAG_QUOTATION) {
            print("", item.as.quotation.span);
            print("\n    speaker: ", item.as.quotation.name);
            printf("%s%s\n", *item.as.quotation.said_on.value ? ", on " : "", item.as.quotation.said_on.value);
        }
    return status == QUOTIDIAN_STATUS_END ? QUOTIDIAN_STATUS_OK : status;
}

int main(void)
{
    static QuotidianStream stream;
    QuotidianAnchor anchor = {{2024, 3, 12, QUOTIDIAN_NO_TIME}, QUOTIDIAN_NO_OFFSET};
    char chunk[256];
    size_t length, at, taken, i;
    QuotidianStatus status = quotidian_stream_init(&stream, QUOTIDIAN_LANGUAGE_ENGLISH, &anchor);
    while (status == QUOTIDIAN_STATUS_OK && (length = fread(chunk, 1, sizeof chunk, stdin)) > 0)
        for (at = 0; status == QUOTIDIAN_STATUS_OK && at < length; at += taken) {
            if ((status = quotidian_stream_push(&stream, chunk + at, length - at, &taken)) != QUOTIDIAN_STATUS_OK)
                break;
            for (i = 0; i < taken; i++)
                kept[received++ % KEPT] = chunk[at + i];
            status = list(&stream);
        }
    if (status == QUOTIDIAN_STATUS_OK && (status = quotidian_stream_finish(&stream)) == QUOTIDIAN_STATUS_OK)
        status = list(&stream);
    if (status != QUOTIDIAN_STATUS_OK)
        fprintf(stderr, "%s\n", quotidian_status_message(status));
    return status != QUOTIDIAN_STATUS_OK;
}
