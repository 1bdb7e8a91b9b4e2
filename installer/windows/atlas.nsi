; The installer for Windows: for one person, without an administrator.
;
;   makensis -DVERSION=A.B.C -DNUMBERS=A.B.C.0 -DTREE=FOLDER -DICON=FILE.ico -DOUT=FILE.exe -DKILOBYTES=N [-DAMD64] [-DQUICK] atlas.nsi
;
; TREE is what is installed: childcare-atlas.exe and childcare-data.exe with the folders they need, as windows.py or
; PyInstaller (windows/build.ps1) lays it out. AMD64 makes the installer itself a 64-bit program (needs an NSIS that has the
; parts for that, as Debian's); without it it is a 32-bit one, which runs on the same Windows.
;
; QUICK packs less tightly, for trials.
;
; /S installs without a question, /D=FOLDER (last, without quotes) says where to. Exit code: 0 done, 2 stopped.

Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Childcare Atlas"
!define KIND "ChildcareAtlas.Project"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ChildcareAtlas"
!define DATA "$LOCALAPPDATA\childcare-atlas"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\ChildcareAtlas" "Folder"
RequestExecutionLevel user
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=2057 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileDescription" "Installs ${NAME}"
VIAddVersionKey /LANG=2057 "CompanyName" "${NAME}"
VIAddVersionKey /LANG=2057 "LegalCopyright" "MIT licence; Qt under the LGPL: see the folder licences"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TEXT "This installs ${NAME} ${VERSION} for you alone; nobody else's account is changed, and no administrator is needed.$\r$\n$\r$\nYour lists and notes, where you have some, stay as they are."
!define MUI_FINISHPAGE_RUN "$INSTDIR\childcare-atlas.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "This removes the program. Your lists, notes and the data that were fetched stay in ${DATA}. To remove those, too: in the program, Settings, Remove everything of mine, before you go on; or delete that folder."

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
; British English for what the file says of itself
LangString IGNORED 2057 ""

; Stops where the program is open: Windows does not let its files be replaced.
!macro MUST_BE_CLOSED PREFIX
  Function ${PREFIX}MustBeClosed
    again:
    IfFileExists "$INSTDIR\childcare-atlas.exe" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\childcare-atlas.exe" a
    IfErrors held
    FileClose $0
    Goto free
    held:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is open. Close it, then press Retry." /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Abort "${NAME} is open."
    free:
  FunctionEnd
!macroend
!insertmacro MUST_BE_CLOSED ""
!insertmacro MUST_BE_CLOSED "un."

; What an installation lays down, and nothing else: whatever a person keeps in the folder (data of a portable program) stays.
!macro TAKE_AWAY
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\childcare-atlas.exe"
  Delete "$INSTDIR\childcare-data.exe"
  Delete "$INSTDIR\LICENCES.txt"
!macroend

Section
  SetShellVarContext current
  Call MustBeClosed
  !insertmacro TAKE_AWAY
  SetOutPath "$INSTDIR"
  SetOverwrite on
  ClearErrors
  File /r "${TREE}/*.*"
  IfErrors 0 written
    SetErrorLevel 2
    Abort "The files could not be written. Is the disk full?"
  written:
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\childcare-atlas.exe" "" "$INSTDIR\childcare-atlas.exe" 0 SW_SHOWNORMAL "" "Find, filter and compare England's childcare settings"

  WriteRegStr HKCU "Software\ChildcareAtlas" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\childcare-atlas.exe,0"
  WriteRegStr HKCU "${KEY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

  WriteRegStr HKCU "Software\Classes\${KIND}" "" "${NAME} project"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\childcare-atlas.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\childcare-atlas.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.atlas\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "Software\Classes\.atlas" "Content Type" "application/vnd.childcare-atlas.project"
  ; another program's files of that ending stay that program's
  ReadRegStr $0 HKCU "Software\Classes\.atlas" ""
  StrCmp $0 "" 0 +2
  WriteRegStr HKCU "Software\Classes\.atlas" "" "${KIND}"
  ${RefreshShellIcons}
SectionEnd

Section Uninstall
  SetShellVarContext current
  Call un.MustBeClosed
  !insertmacro TAKE_AWAY
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.atlas" ""
  StrCmp $0 "${KIND}" 0 +2
  DeleteRegValue HKCU "Software\Classes\.atlas" ""
  DeleteRegValue HKCU "Software\Classes\.atlas\OpenWithProgids" "${KIND}"
  DeleteRegValue HKCU "Software\Classes\.atlas" "Content Type"
  DeleteRegKey /ifempty HKCU "Software\Classes\.atlas\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.atlas"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\ChildcareAtlas"
  ${RefreshShellIcons}
  DetailPrint "Your lists and notes stay in ${DATA}."
SectionEnd
