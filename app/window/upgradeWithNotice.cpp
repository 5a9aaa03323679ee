#include "app/window/upgradeWithNotice.h"

#include "app/upgradeProfile.h"
#include "ui/text/UpgradeText.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QThread>

#include <memory>

namespace quittance {

Result<BookUpgrade> upgradeWithNotice(Profile &profile)
{
    Result<BookUpgrade> result;
    QEventLoop loop;
    const std::unique_ptr<QThread> worker(
        QThread::create([&profile, &result] { result = upgradeProfile(profile); }));
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QApplication::setQuitOnLastWindowClosed(false); // Closing the notice stops nothing.
    QLabel notice(upgradeBeginsText());
    notice.setTextFormat(Qt::PlainText);
    notice.setMargin(24);
    notice.show();
    worker->start();
    loop.exec();
    worker->wait();
    notice.hide();
    QApplication::setQuitOnLastWindowClosed(true);
    return result;
}

} // namespace quittance
