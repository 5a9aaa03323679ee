#pragma once

#include "ui/shell/WindowFacts.h"
#include "ui/style/Theme.h"

class QSize;
class QWidget;

namespace quittance {

//! What all pictures are taken with.
namespace pictures {

WindowFacts facts(bool withGuide);
//! What a main window of its first size is made before it is taken.
void setFrame(const QSize &size);
//! A picture with all windows that lie over it.
void shoot(QWidget &window, const QString &path);
void closeDialogs(QWidget &window);

//! The provider's side: disputes, payouts, saved cards, ways to pay.
void shootProvider(Theme &theme, Appearance appearance, const QString &folder);
//! CRM sync: contacts, conflicts, mapping, and connecting. kind goes into the files' names: "light", "long".
void shootCrm(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Customers: list, pane, editor, merge.
void shootCustomers(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! The page a book is chosen on, and what is left to set up.
void shootStart(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! The dashboard, with charts as bars and as tables.
void shootDashboard(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Reports, and the pages that are printed.
void shootReports(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Writing an invoice.
void shootEditor(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Settings, all pages, and the wizards of payment providers and mail.
void shootSettings(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! The frame: palette, messages, windows of single records, journal, help.
void shootShell(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Mails to customers: one, many, and holding reminders.
void shootMails(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Notes and tags of invoices, deeds about several, and what waits for a second person.
void shootNotes(Theme &theme, Appearance appearance, const QString &folder);
//! What lies beside the work: columns, filters, views, deleted drafts, the log.
void shootTools(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);
//! Reconcile: movements of the bank, importing statements, payouts at the bank, the close of a month.
void shootReconcile(Theme &theme, Appearance appearance, const QString &folder, const QString &kind);

} // namespace pictures

} // namespace quittance
