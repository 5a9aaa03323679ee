#pragma once

#include "core/base/Error.h"
#include "core/base/SecretsPlace.h"
#include "core/domain/CrmBringing.h"
#include "core/domain/CrmMapping.h"
#include "core/domain/CrmTrial.h"
#include "ui/connect/connectWays.h"

#include <QDialog>
#include <QHash>
#include <QUrl>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace quittance {

class BringView;
class ConnectDesk;
class DryRunView;
class FieldGrid;
class KeysNotice;
class MappedView;
class PlainLabel;
class SecretsDesk;
class TrialView;
struct CrmCredentials;

//! Connects a CRM: the way is chosen at the left, what an administrator does there and what is asked for here
//! stands at the right; then, step by step, the account and its permissions are shown, what is to come is
//! chosen, how fields are mapped is shown on real records and can be changed, and what a first sync would
//! find is counted; only then something is kept. Ctrl+Enter goes on, Esc leaves without effect, also while
//! the browser is waited for.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. way: chosen at first ("salesforce-app"); may be empty.
    ConnectDialog(ConnectDesk &desk, const QString &way, QWidget *parent);
    ~ConnectDialog() override;

    //! Says where keys are kept, and from the beginning where they could not be; it says the keychain until
    //! then. desk outlives the dialog.
    void setKeys(SecretsDesk &desk);

signals:
    void connected(const quittance::CrmTrial &trial);
    void pageWanted(const QUrl &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step : quint8 { Way, Account, Bring, Mapping, DryRun };

    QWidget *buildWays();
    QWidget *buildWait();
    QWidget *buildFoot();
    void showWay();
    void rememberTyped();
    QWidget *fieldsOf(const ConnectWay &way, QWidget *parent);
    QLineEdit *addField(const QString &key, const QString &label, bool isSecret);
    CrmCredentials given() const;
    QString missing() const;
    void act();
    void check();
    void goBack();
    void showAccount();
    //! The view of a step takes the place of the one before; the others are forgotten.
    void showStep(Step step, QWidget *view);
    void showBringing();
    void showMapping();
    void askMapping();
    void onMapped(const Result<QList<CrmMapping>> &mappings);
    void changeMapping();
    void look();
    void keep();
    void onBrowser(const QUrl &page, bool wantsAddress);
    void onTried(const Result<CrmTrial> &trial);
    void onKept(const Result<CrmTrial> &trial);
    void setBusy(bool busy);
    void showAct();
    void tell(const QString &trouble);
    void promise(SecretsPlace place);

    ConnectDesk &m_desk;
    const QList<ConnectWay> m_all;
    ConnectWay m_way;
    Step m_step = Step::Way;
    QWidget *m_side = nullptr; //!< The ways; out of sight where records need their room.
    QListWidget *m_ways = nullptr;
    QVBoxLayout *m_right = nullptr; //!< Beside the ways.
    KeysNotice *m_keys = nullptr; //!< Null until setKeys().
    QScrollArea *m_body = nullptr;
    FieldGrid *m_grid = nullptr; //!< While the fields are shown.
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QString> m_typed; //!< Kept while other fields are shown: a way back takes nothing away.
    //! What the last trial has opened; what is to come as it was chosen.
    std::optional<CrmTrial> m_found;
    CrmBringing m_bringing;
    // Each while its step is shown.
    TrialView *m_trial = nullptr;
    BringView *m_bring = nullptr;
    MappedView *m_mapped = nullptr;
    DryRunView *m_dryRun = nullptr;
    bool m_leavesFormer = false;
    QWidget *m_wait = nullptr;
    PlainLabel *m_waitText = nullptr;
    QWidget *m_pastePart = nullptr;
    QLineEdit *m_address = nullptr;
    PlainLabel *m_trouble = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_act = nullptr;
    QUrl m_page; //!< The browser was sent to.
    int m_attempt = 0; //!< Answers to earlier ones come too late.
    bool m_isBusy = false;
    PlainLabel *m_promise = nullptr;
};

} // namespace quittance
