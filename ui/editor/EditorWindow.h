#pragma once

#include "core/domain/CompanyProfile.h"
#include "core/domain/Draft.h"
#include "core/domain/LinkMail.h"
#include "core/domain/draftProblems.h"
#include "ui/acts/TypingLimit.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimeZone>

#include <functional>
#include <optional>

class QCheckBox;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace quittance {

class AllowancesModel;
class CustomerField;
class Desk;
class DraftDesk;
class DraftKeeper;
class EntrySheet;
class HeadForm;
class LinesModel;
class NewCustomerPanel;
class Notice;
class PagePreview;
class PlainLabel;
class ProblemsBox;
class TotalsBox;

//! A window in which an invoice is written. All that is typed is saved by itself; what the window cannot save
//! stays in it.
class EditorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Facts {
        QDate today;
        QTimeZone zone = QTimeZone::utc();
        QString modeText; //!< The account, and LIVE or TEST; may be empty.
        QString issueRefusal; //!< Why this member of staff must not issue; empty: may.
        TypingLimit typing; //!< Above it the total is typed before it is issued.
        bool showsPreview = true; //!< The page beside the lines, where the window is wide enough.
    };

    //! desk and drafts outlive it.
    EditorWindow(Desk &desk, DraftDesk &drafts, Facts facts);
    ~EditorWindow() override;

    void openDraft(const InvoiceId &id);
    //! A new document for them, ready for its first line.
    void writeFor(const Customer &customer);
    //! Of the draft, once it was saved.
    InvoiceId id() const;

signals:
    void issued(const quittance::CommandOutcome &outcome);
    void previewWanted(bool isWanted); //!< Somebody showed or hid the page.
    void stays(); //!< It was to be closed, but something in it is not saved.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Something wrong, and how to get there.
    struct Trouble {
        QString text;
        bool isBlocking = false;
        std::function<void()> go;
    };

    void build();
    void buildMenus();
    void addCommand(QMenu &menu, const QString &name, const QString &text, const QString &keys,
        const std::function<void()> &act);
    void togglePreview();
    void showPreview(bool isShown);
    QWidget *buildTop();
    QWidget *buildLines();
    QWidget *buildBottom();
    QWidget *buildFoot();
    void connectParts();
    void showDraft(const Draft &draft, const std::optional<Customer> &customer);
    void askCompany();
    void askUsual();
    void onCustomer(bool goesOn);
    void onCurrency();
    void showCustomer();
    void showParts();
    void onEdited();
    void updateSums();
    void updateTroubles(const std::optional<InvoiceContent> &computed);
    void showState();
    void onSettled(bool isSaved);
    void issue();
    void askIssue();
    void setWritable(bool isWritable);
    EntrySheet &currentSheet() const;
    //! What is typed, as far as it can be read; the error says what cannot.
    Result<InvoiceContent> typedContent() const;
    Result<Draft> typed() const;
    std::function<void()> wayTo(const DraftProblem &problem);
    std::function<void()> wayTo(const Error &error);
    void addTyped(QList<Trouble> &troubles);

    Desk &m_desk;
    DraftDesk &m_drafts;
    const Facts m_facts;
    Draft m_draft; //!< As it was opened: what no field shows stays.
    CompanyProfile m_company;
    InvoiceContent m_summed;
    QList<QAction *> m_commands;
    LinesModel *m_lines;
    AllowancesModel *m_parts;
    DraftKeeper *m_keeper;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_state = nullptr;
    Notice *m_notice = nullptr;
    CustomerField *m_customer = nullptr;
    PlainLabel *m_customerFacts = nullptr;
    NewCustomerPanel *m_newCustomer = nullptr;
    HeadForm *m_head = nullptr;
    QCheckBox *m_gross = nullptr;
    EntrySheet *m_linesSheet = nullptr;
    EntrySheet *m_partsSheet = nullptr;
    QPushButton *m_addParts = nullptr;
    QPlainTextEdit *m_note = nullptr;
    TotalsBox *m_totals = nullptr;
    ProblemsBox *m_problems = nullptr;
    QPushButton *m_issue = nullptr;
    PagePreview *m_preview = nullptr;
    QAction *m_previewAction = nullptr;
    QList<QWidget *> m_writable; //!< What is closed while nothing may be typed.
    QPointer<QWidget> m_dialog;
    QList<Trouble> m_troubles;
    bool m_wantsPreview = true;
    bool m_isFilling = false;
    bool m_isTouched = false;
    bool m_showsAll = false; //!< Issuing was tried: nothing is kept back any more.
    bool m_closes = false; //!< Once it is saved.
    bool m_leavesAnyway = false; //!< Closing once more loses what is not saved, as was said.
    bool m_leavesCustomer = false; //!< The same of a customer that is not made.
    bool m_issuesWhenSaved = false;
};

} // namespace quittance
