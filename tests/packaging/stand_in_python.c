/* Stands in for python311.dll where Python for Windows cannot be had: says what it was asked to run. With --load FILE it loads that
   library as Python would load a module, and says whether all that the library asks for was found. */

#include <stdio.h>
#include <wchar.h>
#include <windows.h>

__declspec(dllexport) int Py_Main(int count, wchar_t **words)
{
    for (int n = 1; n < count; n++)
        wprintf(L"word %ls\n", words[n]);
    if (count > 7 && wcscmp(words[6], L"--load") == 0) {
        for (int n = 7; n < count; n++) {
            HMODULE held = LoadLibraryExW(words[n], NULL, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR);
            wprintf(L"load %ls %ls\n", words[n], held ? L"yes" : L"no");
            if (held == NULL)
                return 9;
        }
    }
    return count > 6 && wcscmp(words[6], L"--fail") == 0 ? 7 : 0;
}
