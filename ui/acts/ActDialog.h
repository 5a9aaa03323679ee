#pragma once

#include "core/domain/LinkMail.h"
#include "ui/acts/KeptInputs.h"
#include "ui/acts/TypingLimit.h"
#include "ui/desk/lockedThrough.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/widgets/AskingDialog.h"
#include "ui/widgets/Chip.h"

#include <QFuture>
#include <QHash>
#include <QPointer>

#include <functional>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace quittance {

class AmountEdit;
class BodyArea;
class DateEdit;
class PlainLabel;
class TypedNumber;

//! A dialog that asks the books for one thing: whom and what it is about at the top, fields, one button that
//! names the act. What is wrong with a field is said under it once it is left, and a refusal beside the field
//! it is about; the dialog stays. What is too high for a low screen scrolls between head and buttons.
//! Ctrl+Enter acts; Enter acts, too, unless the act binds or moves money: then it does nothing, on no button
//! either. Esc leaves without effect; leaving while the answer is on its way takes nothing back, and leaving
//! after a refusal keeps what was typed for the next time, where the act says what it is about
//! (keepInputs()).
class ActDialog : public AskingDialog
{
    Q_OBJECT

public:
    //! What the act is about. Words of others are shown as they are.
    struct Subject {
        QString party;
        QString document;
        std::optional<ChipLook> chip;
        QString caption; //!< Of the amount: "Open".
        std::optional<Money> amount;
    };

    //! Above it the amount at stake is typed before the act can be done.
    void setTypingLimit(TypingLimit limit);

signals:
    void succeeded(const quittance::CommandOutcome &outcome);

protected:
    //! name is the stem of all object names.
    ActDialog(const QString &name, const QString &title, const Subject &subject, QWidget *parent);

    //! key names the field in errors; beside stands at its right.
    void addField(const QString &key, const QString &label, QWidget *field, QWidget *beside = nullptr);
    //! Its place closes where it is not asked for.
    void setFieldVisible(const QString &key, bool visible);
    //! Something as broad as the dialog; key may be empty.
    void addWide(const QString &key, QWidget *content);
    void addNote(const QString &text);
    //! Looks at the field with that key when the line is left after something was typed into it: who is still
    //! typing is not to be told. Typing on takes back what was said.
    void checkAtLeaving(const QString &key, QLineEdit *line, std::function<Result<void>()> check);
    //! So a line of allocations, in the field of that key: readable, and no more than is open of the
    //! document.
    void checkPartAtLeaving(const QString &key, AmountEdit *part, Money open);
    //! So the field "amount": more than nothing, and readable.
    void checkAmountAtLeaving(AmountEdit *amount);
    //! So the field "date", on which something is booked: readable, not after today, in no locked period.
    //! While it is not known whether one is locked, the books alone refuse that.
    void checkDayAtLeaving(DateEdit *date, QDate today, const LockedThrough &lockedThrough);
    //! Where the act was refused and is left, what stood in its fields is there again when it is opened about
    //! the same, until it succeeds. After addButtons().
    void keepInputs(const QString &about);
    //! What is kept of a field that was made after the dialog was shown comes into it a moment later.
    void bringBackInto(QLineEdit *field);
    void bringBack(); //!< What is kept, into fields that have been made since.
    //! To be called once, after the fields. With Look::Money the act binds: plain Enter does not do it.
    void addButtons(const QString &act, Look look, const QString &icon);
    void setActText(const QString &act);
    //! While it is not, neither the button nor Ctrl+Enter acts; the button's tip says why not, where that is
    //! known.
    void setActPossible(bool possible, const QString &whyNot = {});
    //! Somebody wants to act all the same: at its field is to be said what keeps it.
    virtual void tellWhyNot() { }
    //! The answer whether the books would only ask a second person, as things are typed now: then the button
    //! says so, and why stands above it. Only the last answer counts.
    void awaitSecondPerson(const QFuture<Result<std::optional<Money>>> &answer);
    //! The answer while it cannot be read how much is meant.
    static QFuture<Result<std::optional<Money>>> noSecondPerson();
    //! What the act is about as things are typed now; nothing where that is not known. After addButtons().
    void setStake(const std::optional<Money> &stake);
    PlainLabel *remark(const QString &text); //!< Small quiet words, for beside.

    //! Asks for it. What cannot even be asked for is answered at once: refusal().
    virtual QFuture<Result<CommandOutcome>> start() = 0;
    //! The field an error is told at.
    virtual QString fieldOf(const Error &error) const;
    static QFuture<Result<CommandOutcome>> refusal(const Error &error);

    void showTrouble(const Error &error);
    void clearTroubles();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void done(int result) override;
    bool isAsking() const override { return m_isBusy; }

private:
    QWidget *buildHead(const Subject &subject);
    PlainLabel *troubleLabel(const QString &key);
    void showTyping();
    bool canAct() const;
    void limitHeight();
    void showAct(); //!< Whether it can be done, and what its button says of that.
    void showSecondPerson(const std::optional<Money> &limit);
    void say(PlainLabel &label, const Error &error);
    void checkLeft(QObject *line);
    void submit();
    void onAnswer(const Result<CommandOutcome> &outcome);

    struct Field {
        QWidget *widget = nullptr;
        PlainLabel *trouble = nullptr;
        PlainLabel *name = nullptr;
        QWidget *beside = nullptr;
        int row = -1;
    };

    struct LeavingCheck {
        QPointer<QLineEdit> line; //!< Fields of a list come and go.
        QString key;
        std::function<Result<void>()> check;
        bool isTouched = false;
    };

    const QString m_name;
    QVBoxLayout *m_column;
    QWidget *m_body;
    BodyArea *m_area;
    QGridLayout *m_grid;
    QHash<QString, Field> m_fields;
    QHash<QObject *, LeavingCheck> m_leavingChecks; //!< By the lines they look at.
    QDate m_lockedThrough; //!< Null where nothing is locked, or nobody knows.
    PlainLabel *m_trouble = nullptr;
    PlainLabel *m_again = nullptr; //!< That the fields hold what was typed before.
    PlainLabel *m_secondPerson = nullptr;
    TypedNumber *m_typed = nullptr;
    TypingLimit m_typingLimit;
    std::optional<Money> m_stake;
    QString m_actText; //!< Of the act itself, whether it is done or only asked for.
    int m_secondPersonToken = 0;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_act = nullptr;
    bool m_binds = false;
    bool m_isPossible = true;
    QString m_whyNot;
    bool m_isBusy = false;
    bool m_hadFocus = false; //!< The act's button, before it was off.
    QString m_about; //!< What inputs are kept by; empty: they are not.
    KeptInputs::Inputs m_broughtBack;
    bool m_wasShown = false;
    bool m_wasRefused = false;
};

} // namespace quittance
