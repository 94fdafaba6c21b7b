-- Opens the file named on the command line as a user would, waits for diagnostics, hovers, writes what it saw.
-- Environment: SMTP_LSP_CONFIG (the shipped configuration), SMTP_LSP_OUT, SMTP_LSP_LINE and SMTP_LSP_COLUMN (from 1).
dofile(vim.env.SMTP_LSP_CONFIG)
local line, column = tonumber(vim.env.SMTP_LSP_LINE), tonumber(vim.env.SMTP_LSP_COLUMN)
vim.api.nvim_create_autocmd('VimEnter', { callback = function() vim.schedule(function()
  local attached = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
  local diagnostics = vim.diagnostic.get(0)
  local client = vim.lsp.get_clients({ bufnr = 0 })[1]
  local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = line - 1, character = column - 1 } }
  local answer = client and client:request_sync('textDocument/hover', params, 10000, 0)
  local hover = answer and answer.result and answer.result.contents.value or ''
  local out = assert(io.open(vim.env.SMTP_LSP_OUT, 'w'))
  out:write(('diagnostics %d\nfirst %s\nhover %s\n'):format(#diagnostics, attached and diagnostics[1].message or '', hover))
  out:close()
  if client then client:stop() end
  vim.wait(5000, function() return #vim.lsp.get_clients() == 0 end, 20)
  vim.cmd('qa!')
end) end })
