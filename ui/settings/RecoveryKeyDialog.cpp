#include "ui/settings/RecoveryKeyDialog.h"

#include "core/domain/recoveryCode.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/style/Theme.h"
#include "ui/text/DateText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>

#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyPixels = 15;

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(
    SettingsDesk &desk, const QString &key, const QString &bookName, QDate today, QWidget *parent)
    : ActDialog(u"recoveryKey"_s, tr("Make a recovery key"), {.party = tr("Recovery key")}, parent)
    , m_desk(desk)
    , m_key(key)
    , m_bookName(bookName)
    , m_today(today)
    , m_typed(new QLineEdit(this))
    , m_result(new PlainLabel(this))
{
    addNote(
        tr("It is shown once. Print it or write it down, and keep it away from this computer. Whoever has "
           "it and a copy of the book can read what is sealed in it."));
    addWide({}, buildKey());
    m_result->setObjectName(u"recoveryKey.result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    addWide({}, m_result);
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_typed->setFixedWidth(160);
    addField(u"typed"_s, tr("Last two groups"), m_typed);
    addNote(tr("Type them from the paper: then the key counts. A key made before opens only copies made "
               "before."));
    addButtons(tr("Keep this key"), Look::Primary, u"lock"_s);
    const auto check = [this] { setActPossible(endsWithTyped(m_key, m_typed->text())); };
    connect(m_typed, &QLineEdit::textChanged, this, check);
    check();
}

QWidget *RecoveryKeyDialog::buildKey()
{
    auto *room = new QWidget(this);
    auto *key = new PlainLabel(m_key, room);
    key->setObjectName(u"recoveryKey.key"_s);
    key->setFont(fonts::sized(fonts::mono(), keyPixels));
    auto *print = new QPushButton(tr("&Print…"), room);
    print->setObjectName(u"recoveryKey.print"_s);
    auto *save = new QPushButton(tr("&Save as a file…"), room);
    save->setObjectName(u"recoveryKey.save"_s);
    for (QPushButton *button : {print, save})
        button->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &RecoveryKeyDialog::print);
    connect(save, &QPushButton::clicked, this, &RecoveryKeyDialog::chooseFile);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(print);
    acts->addWidget(save);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(key);
    layout->addLayout(acts);
    return room;
}

QFuture<Result<CommandOutcome>> RecoveryKeyDialog::start()
{
    return m_desk.keepRecoveryKey(SecretText(m_key.toLatin1())).then([](const Result<void> &kept) {
        return kept.transform([] { return CommandOutcome(); });
    });
}

//! What stands on the paper.
QString RecoveryKeyDialog::sheet() const
{
    //: %1 is a company, %2 a day, %3 the key
    return tr(
        "Recovery key of the Quittance book “%1”\n%2\n\n%3\n\nIt opens the sealed parts of this book and "
        "of its copies on a computer whose keychain does not know them: Settings, Backup, Enter a "
        "recovery key. Keep this away from the computer and from the copies.")
        .arg(m_bookName, dateText(m_today), m_key);
}

void RecoveryKeyDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery key"));
    auto *chooser = new QPrintDialog(printer.get(), this);
    chooser->setObjectName(u"recoveryKey.printer"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, printer] {
        QTextDocument paper;
        paper.setDefaultFont(fonts::body());
        paper.setPlainText(sheet());
        paper.print(printer.get());
        m_typed->setFocus(Qt::OtherFocusReason);
    });
    chooser->open();
}

void RecoveryKeyDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the recovery key"));
    chooser->setObjectName(u"recoveryKey.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->selectFile(tr("Recovery key of %1.txt").arg(m_today.toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::fileSelected, this, &RecoveryKeyDialog::save);
    chooser->open();
}

void RecoveryKeyDialog::save(const QString &path)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) // Before a word is in it.
        && file.write(sheet().toUtf8()) >= 0 && file.commit();
    const QString shown = isolated(QDir::toNativeSeparators(path));
    tell(isSaved ? tr("The key is at %1. Move it to another place than the copies.").arg(shown)
                 : tr("%1 could not be written.").arg(shown),
        !isSaved);
}

void RecoveryKeyDialog::tell(const QString &text, bool isTrouble)
{
    m_result->setInk(isTrouble ? Ink::Danger : Ink::Text);
    m_result->setText(text);
    m_result->show();
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
