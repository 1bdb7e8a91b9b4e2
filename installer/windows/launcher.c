/* Starts the program on Windows: childcare-atlas.exe (a window) and childcare-data.exe (the terminal) are both made of this.

   It loads the Python that lies in the folder "python" beside it and lets it run the script in "app" that START names, with the
   words of the command line. Nothing of another Python on the computer is used: -I leaves its folders and variables out, -B writes
   nothing into the program's folder. */

#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <wchar.h>

#define LONGEST 4096

typedef int (*python_main)(int, wchar_t **);

static int fail(const wchar_t *what)
{
    wchar_t words[LONGEST + 256];
    swprintf(words, LONGEST + 256,
             L"Childcare Atlas cannot start: %ls is missing or damaged.\nInstall the program again; your lists and notes stay.", what);
#ifdef WINDOWED
    MessageBoxW(NULL, words, L"Childcare Atlas", MB_OK | MB_ICONERROR);
#else
    fwprintf(stderr, L"error: %ls\n", words);
#endif
    return 1;
}

static int start(int count, wchar_t **words)
{
    static wchar_t own[LONGEST], folder[LONGEST], library[LONGEST], small_library[LONGEST], script[LONGEST];
    DWORD size = GetModuleFileNameW(NULL, own, LONGEST);
    wchar_t *end = size && size < LONGEST - 64 ? wcsrchr(own, L'\\') : NULL;
    if (end == NULL)
        return fail(L"the folder of the program");
    *end = 0;
    swprintf(folder, LONGEST, L"%ls\\python", own);
    swprintf(library, LONGEST, L"%ls\\" PYTHON_DLL, folder);
    swprintf(small_library, LONGEST, L"%ls\\python3.dll", folder);
    swprintf(script, LONGEST, L"%ls\\app\\" START, own);
    *end = L'\\';

    /* Where the libraries that Python's modules ask for are looked for: Python's folder, the program's and the system's; never the
       folder that the program was started from. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(folder);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (python == NULL)
        return fail(library);
    if (LoadLibraryExW(small_library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) == NULL)
        return fail(small_library);
    python_main run = (python_main)(void *)GetProcAddress(python, "Py_Main");
    if (run == NULL)
        return fail(library);

    wchar_t **all = calloc((size_t)count + 8, sizeof *all);
    if (all == NULL)
        return fail(L"memory");
    int n = 0;
    all[n++] = own;
    all[n++] = L"-I";
    all[n++] = L"-B";
    all[n++] = L"-X";
    all[n++] = L"utf8";
    all[n++] = script;
    for (int each = 1; each < count; each++)
        all[n++] = words[each];
    return run(n, all);
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR line, int show)
{
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    (void)own, (void)before, (void)line, (void)show;
    return words == NULL ? fail(L"the command line") : start(count, words);
}
#else
int wmain(int count, wchar_t **words)
{
    return start(count, words);
}
#endif
