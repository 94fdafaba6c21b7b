" Opens $SMTP_LSP_FILE as a user would, waits for diagnostics, hovers, writes what it saw.
set nocompatible
packadd! ale
let g:ale_linters_explicit = 1
let g:ale_linters = {'smtp': ['smtp_lsp'], 'messages': ['smtp_lsp']}
let g:ale_hover_to_preview = 1
filetype plugin on
runtime plugin/ale.vim
execute 'source' fnameescape($SMTP_LSP_CONFIG)
execute 'edit' fnameescape($SMTP_LSP_FILE)
call ale#Queue(0)
for s:try in range(200)
  sleep 100m
  if !empty(ale#engine#GetLoclist(bufnr(''))) | break | endif
endfor
let s:diagnostics = copy(ale#engine#GetLoclist(bufnr('')))
call cursor(str2nr($SMTP_LSP_LINE), str2nr($SMTP_LSP_COLUMN))
ALEHover
let s:hover = ''
for s:try in range(100)
  sleep 100m
  let s:preview = filter(range(1, winnr('$')), 'getwinvar(v:val, "&previewwindow")')
  if !empty(s:preview)
    let s:hover = join(getbufline(winbufnr(s:preview[0]), 1, '$'), "\n")
    break
  endif
endfor
call writefile(['diagnostics ' . len(s:diagnostics), 'first ' . (empty(s:diagnostics) ? '' : s:diagnostics[0].text), 'hover ' . s:hover], $SMTP_LSP_OUT)
call ale#lsp#StopAllLSPs()
qall!
