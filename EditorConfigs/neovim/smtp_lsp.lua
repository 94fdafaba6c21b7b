-- smtp-lsp for Neovim 0.11 or later: the built-in client, no plugins.
-- Copy to ~/.config/nvim/plugin/smtp_lsp.lua; the program `smtp-lsp` must be on the PATH.

-- Neovim gives most of these files no type of their own, and its client attaches by type.
vim.filetype.add({
  extension = { smtp = 'smtp' },
  filename = { mainlog = 'messages', rejectlog = 'messages', paniclog = 'messages', ['smtpd.conf'] = 'smtpdconf' },
  pattern = {
    ['.*/mail%.log.*'] = { 'messages', { priority = 10 } },
    ['.*/mail%.err.*'] = { 'messages', { priority = 10 } },
    ['.*/maillog.*'] = { 'messages', { priority = 10 } },
    ['.*/exim4?/[^/]*log.*'] = { 'messages', { priority = 10 } },
    ['.*/postfix/.*%.cf'] = { 'pfmain', { priority = 10 } },
    ['.*/postfix/[^/]*access[^/]*'] = { 'pfaccess', { priority = 10 } },
    ['.*/exim4?/exim4?%.conf.*'] = { 'exim', { priority = 10 } },
  },
})

vim.lsp.config('smtp_lsp', {
  cmd = { 'smtp-lsp' },
  filetypes = { 'smtp', 'messages', 'mail', 'pfmain', 'pfaccess', 'exim', 'sm', 'smtpdconf' },
  root_markers = {}, -- single files: no project root is needed
  workspace_required = false,
  -- settings = { smtp = { locale = 'fr' } },
})
vim.lsp.enable('smtp_lsp')
