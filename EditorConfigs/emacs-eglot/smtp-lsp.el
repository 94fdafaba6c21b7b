;;; smtp-lsp.el --- smtp-lsp with Eglot 1.9 or later (built in since Emacs 29)  -*- lexical-binding: t -*-

;; Load it from the init file: (load "/path/to/smtp-lsp.el").  The program `smtp-lsp' must be on `exec-path'.

;;; Code:

(define-derived-mode smtp-log-mode text-mode "SMTP-log"
  "Mail logs, explained by smtp-lsp.")
(define-derived-mode smtp-transcript-mode text-mode "SMTP"
  "SMTP session transcripts, explained by smtp-lsp.")
(put 'smtp-log-mode 'eglot-language-id "messages")
(put 'smtp-transcript-mode 'eglot-language-id "smtp")

(dolist (pattern '("/mail\\.\\(log\\|err\\|info\\|warn\\)\\(\\.[0-9]+\\)?\\'"
                   "/maillog[^/]*\\'"
                   "/exim4?/[a-z]+log[^/]*\\'"))
  (add-to-list 'auto-mode-alist (cons pattern 'smtp-log-mode)))
(add-to-list 'auto-mode-alist '("\\.smtp\\'" . smtp-transcript-mode))
(add-to-list 'auto-mode-alist '("\\.eml\\'" . mail-mode))
(add-to-list 'auto-mode-alist '("/postfix/[^/]*\\.cf\\'" . conf-space-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((smtp-log-mode smtp-transcript-mode mail-mode conf-space-mode) . ("smtp-lsp"))))

;; A log is not a project: start the server by hand (M-x eglot) or always, as here.
(add-hook 'smtp-log-mode-hook #'eglot-ensure)
(add-hook 'smtp-transcript-mode-hook #'eglot-ensure)

(provide 'smtp-lsp)
;;; smtp-lsp.el ends here
