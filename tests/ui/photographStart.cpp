#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"
#include "tests/ui/SampleSetupDesk.h"
#include "tests/ui/SampleStartDesk.h"

#include "ui/start/ChoiceCard.h"
#include "ui/start/SetupChecklist.h"
#include "ui/start/StartWindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

void shootTrouble(SampleStartDesk &desk, StartWindow &window, const QString &name)
{
    desk.state = {.file = u"/home/mara/.local/share/Quittance/book/book.sqlite"_s,
        .isThere = true,
        .isReadable = true,
        .isBook = true,
        .isWhole = false,
        .backup = u"/home/mara/.local/share/Quittance/book/backup/book-schema18-20261128.sqlite"_s,
        .backupAt = QDateTime({2026, 11, 28}, {17, 5}, Qt::UTC)};
    window.tellTrouble({.folder = u"/home/mara/.local/share/Quittance/book"_s,
        .error = Error{.kind = ErrorKind::Storage, .rule = u"book.pages_damaged"_s}});
    shoot(window, name + u"start-damaged.png"_s);
    window.tellTrouble({.folder = u"/home/mara/.local/share/Quittance/book"_s,
        .error = Error{.kind = ErrorKind::Busy, .rule = u"book.open_elsewhere"_s}});
    shoot(window, name + u"start-elsewhere.png"_s);
}

void shootList(const QString &name)
{
    SampleSetupDesk setup;
    setup.known.done = {false, true, true, true, true, false};
    SampleDesk desk;
    desk.setupDesk = &setup;
    QWidget ground;
    ground.resize(421, 291);
    auto *layout = new QVBoxLayout(&ground);
    layout->addWidget(new SetupChecklist(desk, &ground));
    ground.show();
    shoot(ground, name + u"start-checklist.png"_s);
}

} // namespace

void shootStart(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u'-';
    theme.apply(appearance);
    SampleStartDesk desk;
    desk.known = QStringList{u"/home/mara/.local/share/Quittance/book"_s, u"/srv/books/brightwater-2026"_s};
    StartWindow window(desk, SampleDesk::pictureDay());
    window.resize(920, 620);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *company = window.findChild<QLineEdit *>(u"start.company"_s);
    company->setText(u"Brightwater GmbH"_s);
    company->setFocus();
    shoot(window, name + u"start.png"_s);
    company->clear();
    QTest::keyClick(company, Qt::Key_Return);
    shoot(window, name + u"start-trouble.png"_s);
    window.findChild<ChoiceCard *>(u"start.sample"_s)->click();
    shoot(window, name + u"start-sample.png"_s);
    QTest::keyClick(window.findChild<ChoiceCard *>(u"start.sample"_s), Qt::Key_Return);
    emit desk.sampleProgressed(40, 85);
    shoot(window, name + u"start-making.png"_s);
    desk.stopSample();
    QTest::qWait(50);
    desk.keychainWorks = false;
    window.findChild<QWidget *>(u"start.keychain.again"_s)->setEnabled(true);
    QMetaObject::invokeMethod(window.findChild<QWidget *>(u"start.keychain.again"_s), "click");
    window.findChild<ChoiceCard *>(u"start.open"_s)->click();
    window.findChild<ChoiceCard *>(u"start.open"_s)->setFocus();
    shoot(window, name + u"start-open.png"_s);
    desk.keychainWorks = true;
    QMetaObject::invokeMethod(window.findChild<QWidget *>(u"start.keychain.again"_s), "click");
    shootTrouble(desk, window, name);
    shootList(name);
}

} // namespace quittance::pictures
