; SPDX-FileCopyrightText: LeadHub Webhooks contributors
; SPDX-License-Identifier: GPL-3.0-or-later

; The service is a task of the Task Scheduler, which starts it with the computer and needs nothing from the program that
; Windows' own services would. It is only there when it was ticked, and does not start before the next boot.

!include LogicLib.nsh
!include Sections.nsh

!define ServiceTask "LeadHub Webhooks"
!define ServiceFolder "$APPDATA\LeadHub Webhooks"

!macro InstallService
  SetShellVarContext all
  ${If} ${SectionIsSelected} ${server}
    CreateDirectory "${ServiceFolder}"
    ${IfNot} ${FileExists} "${ServiceFolder}\service.conf"
      FileOpen $0 "${ServiceFolder}\service.conf" w
      FileWrite $0 "; Settings of the service. Commands work on its database with --config and this file.$\r$\n"
      FileWrite $0 "database=leadhub-webhooks.sqlite$\r$\n"
      FileWrite $0 "key-file=master.key$\r$\n"
      FileClose $0
    ${EndIf}
    nsExec::ExecToLog 'icacls.exe "${ServiceFolder}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-19:(OI)(CI)M'
    Pop $0
    nsExec::ExecToLog 'schtasks.exe /Create /F /TN "${ServiceTask}" /SC ONSTART /RU "NT AUTHORITY\LOCAL SERVICE" /TR "\"$INSTDIR\bin\leadhub-webhooks-service.exe\" --service --config \"${ServiceFolder}\service.conf\""'
    Pop $0
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "The service could not be registered ($0). The console works without it." /SD IDOK
    ${EndIf}
  ${EndIf}
!macroend

; Database and key stay.
!macro UninstallService
  nsExec::ExecToLog 'schtasks.exe /End /TN "${ServiceTask}"'
  Pop $0
  nsExec::ExecToLog 'schtasks.exe /Delete /F /TN "${ServiceTask}"'
  Pop $0
!macroend
