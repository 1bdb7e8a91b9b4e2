/* Stands in for python311.dll where Python for Windows cannot be had: says in UTF-8 what it was asked to run. With --load FILE it
   loads that library as Python would load a module, and says whether all that the library asks for was found. */

#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static void say(const char *what, const wchar_t *word)
{
    char told[8192];
    if (WideCharToMultiByte(CP_UTF8, 0, word, -1, told, sizeof told, NULL, NULL) > 0)
        printf("%s %s\n", what, told);
}

__declspec(dllexport) int Py_Main(int count, wchar_t **words)
{
    for (int n = 1; n < count; n++)
        say("word", words[n]);
    if (count > 7 && wcscmp(words[6], L"--load") == 0)
        for (int n = 7; n < count; n++) {
            HMODULE held = LoadLibraryExW(words[n], NULL, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR);
            say(held ? "loaded" : "not loaded", words[n]);
        }
    return count > 6 && wcscmp(words[6], L"--fail") == 0 ? 7 : 0;
}
