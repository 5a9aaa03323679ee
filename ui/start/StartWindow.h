#pragma once

#include "ui/start/BookTrouble.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace quittance {

class ChoiceCard;
class NewBookForm;
class OpenPanel;
class PlainLabel;
class SamplePanel;
class StartDesk;
class TroublePanel;

//! One page where a book is chosen: the sample one, a new one, or one that is there. Also tells why a book
//! did not open. Enter goes on, Esc leaves without effect.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    StartWindow(StartDesk &desk, QDate today, QWidget *parent = nullptr);
    ~StartWindow() override;

    //! Says why a book did not open, looks at its file, and offers what can be done.
    void tellTrouble(const BookTrouble &trouble);
    //! A sentence below the choices: what was done before this page came.
    void say(const QString &text);
    //! While the chosen book opens.
    void setOpening(bool isOpening);
    using QWidget::show;
    //! Shows what another one showed, whose words are in another language.
    void takeOver(const StartWindow &before);

signals:
    void chosen(const QString &folder);
    //! The words of this page are fixed when it is built: another one has to take over.
    void languageWanted(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Way : quint8 { Sample, New, Open, Trouble };

    QLayout *buildKeys(QWidget &right);
    QWidget *buildChoices();
    QWidget *buildFoot();
    QComboBox *buildLanguages(QWidget &foot);
    void connectPanels();
    ChoiceCard *addCard(const QString &name, const QString &icon, const QString &title, const QString &words,
        QWidget &parent);
    void orderTabs(QWidget &foot);
    void show(Way way);
    void goOn();
    void makeSample();
    void startBook();
    void find(const QString &path);
    void restore(const QString &backup);
    void rescue(const QString &target);
    void setBusy(bool isBusy);
    void askKeychain();
    void choosePassphrase();
    void tellPassphrase();

    StartDesk &m_desk;
    ChoiceCard *m_sampleCard = nullptr;
    ChoiceCard *m_newCard = nullptr;
    ChoiceCard *m_openCard = nullptr;
    QStackedWidget *m_panels;
    SamplePanel *m_sample;
    NewBookForm *m_form;
    OpenPanel *m_open;
    TroublePanel *m_troubles;
    PlainLabel *m_keychain;
    QPushButton *m_keychainAgain;
    QPushButton *m_passphrase;
    PlainLabel *m_said = nullptr;
    PlainLabel *m_failure;
    QComboBox *m_language = nullptr;
    QPushButton *m_act = nullptr;
    QPointer<QWidget> m_hadKeys; //!< Before the page was busy.
    BookTrouble m_trouble;
    Way m_way = Way::New;
    bool m_isBusy = false;
    bool m_makesSample = false;
};

} // namespace quittance
