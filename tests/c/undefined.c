/* A use of uninitialised memory, for valgrind to find: a byte of the text was never written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quotidian.h"

static const char TEXT[] = "\"It sank on Tuesday.\"";

int main(void)
{
    static QuotidianDates dates;
    QuotidianItem item;
    size_t length = sizeof TEXT - 1;
    char *text = malloc(length);
    if (!text)
        return 3;
    memcpy(text, TEXT, 4);
    memcpy(text + 5, TEXT + 5, length - 5);
    if (quotidian_dates_init(&dates, QUOTIDIAN_LANGUAGE_ENGLISH, NULL) == QUOTIDIAN_STATUS_OK
        && quotidian_dates_next(&dates, text, length, &item) == QUOTIDIAN_STATUS_OK)
        printf("%s\n", item.as.date.value);
    free(text);
    return 0;
}
