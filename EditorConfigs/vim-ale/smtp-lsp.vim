" smtp-lsp for Vim 8.2 or later with ALE 3.3 or later.
" Copy to ~/.vim/plugin/smtp-lsp.vim; the program smtp-lsp must be on the PATH.

augroup smtp_lsp_filetypes
  autocmd!
  autocmd BufNewFile,BufRead *.smtp set filetype=smtp
  autocmd BufNewFile,BufRead */maillog*,*/mail.log*,*/mail.err*,*/exim*/*log* set filetype=messages
  autocmd BufNewFile,BufRead */postfix/*.cf set filetype=pfmain
  autocmd BufNewFile,BufRead */postfix/*access* set filetype=pfaccess
augroup END

" ALE asks for a root before it starts a server; a single file's folder will do.
function! SmtpLspRoot(buffer) abort
  return fnamemodify(bufname(a:buffer), ':p:h')
endfunction

function! s:Define(filetype) abort
  call ale#linter#Define(a:filetype, {
  \   'name': 'smtp_lsp',
  \   'lsp': 'stdio',
  \   'executable': 'smtp-lsp',
  \   'command': '%e',
  \   'language': a:filetype,
  \   'project_root': function('SmtpLspRoot'),
  \ })
endfunction

function! SmtpLspSetUp() abort
  for l:filetype in ['smtp', 'messages', 'mail', 'pfmain', 'pfaccess', 'exim']
    call s:Define(l:filetype)
  endfor
endfunction

if exists('*ale#linter#Define') || !empty(globpath(&runtimepath, 'autoload/ale/linter.vim'))
  call SmtpLspSetUp()
else
  autocmd VimEnter * call SmtpLspSetUp()
endif
