#include "core/base/Clock.h"
#include "core/base/whenReady.h"
#include "core/service/BankService.h"
#include "core/service/CardService.h"
#include "core/service/ChangeFeed.h"
#include "core/service/CloseService.h"
#include "core/service/ConnectService.h"
#include "core/service/MailService.h"
#include "core/service/RecordService.h"
#include "core/service/Workshop.h"
#include "core/store/Checkpointer.h"
#include "tests/bench/BigBook.h"
#include "tests/bench/GapWatch.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/fakes/MemorySecretStore.h"
#include "ui/desk/ServiceDesk.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/widgets/FilterField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

// How the window of a book with a million invoices feels: bench_window FOLDER [invoices]. The folder keeps
// the book, so that a second run measures at once; a book of an earlier layout is made anew.

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The services over a book in a folder, as the program has them, without a way to the outside.
struct Services {
    explicit Services(const QString &folder)
        : workshop({.profile = folder,
            .actor = u"person:mara"_s,
            .clock = clock,
            .secrets = secrets,
            .transport = transport,
            .feed = feed})
    {
        secrets.secrets.insert(u"vault/key"_s, QByteArray(32, 'k').toBase64());
    }

    SystemClock clock;
    MemorySecretStore secrets;
    FakeTransport transport;
    ChangeFeed feed;
    Workshop workshop;
    InvoiceService invoices{workshop};
    RecordService records{workshop};
    PaymentService payments{workshop};
    PayWayService payWays{workshop};
    CardService cards{workshop};
    CustomerService customers{workshop};
    ImportService imports{workshop};
    ControlService control{workshop};
    ScheduleService schedules{workshop};
    SyncService sync{workshop};
    ReportService reports{workshop};
    SettingsService settings{workshop};
    ConnectService connecting{workshop};
    CrmService crm{workshop};
    BankService bank{workshop};
    CloseService closing{workshop};
    MailService mails{workshop};
    ServiceDesk desk{invoices, records, payments, payWays, cards, customers, imports, control, schedules,
        sync, reports, settings, connecting, crm, bank, closing, mails, feed};
};

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! Whether it became true in time.
bool runUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience = 30s)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue())
            loop.quit();
    });
    look.start(1ms); // Not in every turn: the window would have a busy neighbour in its own thread.
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return isTrue();
}

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, const GapWatch &gaps)
{
    std::printf("%-36s p50 %6.1f  p99 %6.1f  longest %6.1f ms, %lld of %lld turns above 16 ms\n", what,
        gaps.at(0.5), gaps.at(0.99), gaps.at(1.0), static_cast<long long>(gaps.over(16)),
        static_cast<long long>(gaps.turns()));
    std::fflush(stdout);
}

void tell(const char *what, double ms)
{
    std::printf("%-36s %.1f ms\n", what, ms);
    std::fflush(stdout);
}

void tell(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times.at(static_cast<qsizetype>(share * static_cast<double>(times.size() - 1)));
    };
    std::printf("%-36s p50 %6.1f  p95 %6.1f  longest %6.1f ms, %lld keystrokes\n", what, at(0.5), at(0.95),
        at(1), static_cast<long long>(times.size()));
    std::fflush(stdout);
}

constexpr double keystrokeGoal = 50; // ms, UX §5.
constexpr double sectionGoal = 100; // ms.

class WindowBench
{
public:
    explicit WindowBench(const QString &folder)
        : m_services(folder)
        , m_theme(*qApp)
    {
        m_theme.apply(Appearance::Light);
    }

    void run()
    {
        open();
        scroll("scrolling by lines", [](QScrollBar &bar, int) { bar.setValue(bar.value() + 90); });
        scroll("dragging through all of it", [](QScrollBar &bar, int step) {
            bar.setValue(static_cast<int>(qint64{bar.maximum()} * (step % 200) / 200));
        });
        write("writing, nothing touched", [](QScrollBar &, int) {});
        write("scrolling while writing", [](QScrollBar &bar, int) { bar.setValue(bar.value() + 90); });
        type();
        sort();
        palette();
        sections();
    }

private:
    QAbstractItemModel &model() const { return *m_window->invoices()->table()->model(); }
    QScrollBar &bar() const { return *m_window->invoices()->table()->verticalScrollBar(); }

    void open()
    {
        QElapsedTimer timer;
        timer.start();
        m_window = std::make_unique<MainWindow>(m_services.desk, m_theme,
            WindowFacts{.company = u"Brightwater GmbH"_s,
                .modeStripe = {},
                .modeWord = {},
                .today = QDate(2026, 11, 25),
                .syncedAt = {},
                .zone = QTimeZone::utc(),
                .language = {},
                .stateFile = {},
                .guide = {}});
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        tell("window made", msOf(timer));
        runUntil([this] { return model().rowCount() > 0; });
        tell("first rows there", msOf(timer));
        GapWatch gaps;
        runUntil([this] { return model().rowCount() > 1'000; });
        tell("whole order there", msOf(timer));
        runFor(3s); // Sums and counts come in.
        tell("while the order came", gaps);
    }

    void scroll(const char *what, const std::function<void(QScrollBar &, int)> &move)
    {
        GapWatch gaps;
        int step = 0;
        QTimer wheel;
        QObject::connect(&wheel, &QTimer::timeout, &wheel, [&] { move(bar(), step++); });
        wheel.start(16ms);
        runFor(6s);
        tell(what, gaps);
    }

    //! Payments of the first customer are recorded one after the other while something is done.
    void write(const char *what, const std::function<void(QScrollBar &, int)> &move)
    {
        bool goesOn = true;
        int written = 0;
        QObject context;
        const std::function<void()> record = [&] {
            whenReady(m_services.payments.record({.customer = CustomerId(u"c0000000"_s),
                          .amount = Money(100 + written, Currency::of("EUR")),
                          .on = QDate(2026, 11, 25),
                          .today = QDate(2026, 11, 25)}),
                &context, [&](const Result<PaymentId> &done) {
                    if (!done)
                        std::printf("  refused: %s %s\n", qPrintable(done.error().rule),
                            qPrintable(done.error().detail));
                    else if (++written; goesOn)
                        record();
                });
        };
        record();
        scroll(what, move);
        goesOn = false;
        runFor(2s);
        std::printf("  %d payments recorded meanwhile\n", written);
        // As the program does every minute: some thousand commits do not lie in the log for long.
        if (!Checkpointer(Workshop::bookPath(m_services.workshop.profile())).run())
            std::printf("  the log could not be moved into the book\n");
    }

    void type()
    {
        auto *field = m_window->findChild<FilterField *>(u"invoices.filter"_s);
        auto *invoices = static_cast<InvoiceTableModel *>(&model());
        QList<double> times;
        field->setFocus();
        GapWatch gaps;
        for (const auto &word : {u"001042"_s, u"nordwind"_s, u"inv-2026-0004711"_s, u"1249.97"_s,
                 u"granite 4711"_s, u"silverline 77"_s, u"no such thing"_s}) {
            for (const QChar letter : word) {
                QElapsedTimer timer;
                bool isThere = false;
                timer.start();
                const auto connection = QObject::connect(
                    invoices, &InvoiceTableModel::loaded, field, [&isThere] { isThere = true; });
                QTest::keyClick(field, letter.toLatin1());
                runUntil([&] { return isThere; }, 10s);
                times.append(msOf(timer));
                QObject::disconnect(connection);
                if (times.constLast() > keystrokeGoal)
                    std::printf("  slow: %.0f ms at '%s'\n", times.constLast(), qPrintable(field->text()));
                runFor(80ms);
            }
            field->clear();
            runFor(1500ms);
        }
        tell("keystroke to rows", times);
        tell("typing in the filter", gaps);
    }

    void sort()
    {
        auto *table = m_window->invoices()->table();
        auto *invoices = static_cast<InvoiceTableModel *>(&model());
        for (const InvoiceColumn column :
            {InvoiceColumn::Customer, InvoiceColumn::Total, InvoiceColumn::Issued, InvoiceColumn::Number}) {
            QElapsedTimer timer;
            bool isThere = false;
            const auto connection = QObject::connect(
                invoices, &InvoiceTableModel::loaded, table, [&isThere] { isThere = true; });
            timer.start();
            emit table->orderWanted(static_cast<int>(column));
            runUntil([&] { return isThere; });
            std::printf("%-36s %.1f ms\n", qPrintable(u"sorted by column %1"_s.arg(static_cast<int>(column))),
                msOf(timer));
            QObject::disconnect(connection);
            runFor(2500ms);
        }
    }

    //! Until invoices and the other records have both answered.
    void palette()
    {
        m_window->commands()->search->trigger();
        auto *field = m_window->findChild<FilterField *>(u"palette.text"_s);
        auto *list = m_window->findChild<QListWidget *>(u"palette.results"_s);
        QList<double> times;
        int shown = 0;
        const auto connection
            = QObject::connect(list->model(), &QAbstractItemModel::modelReset, field, [&shown] { ++shown; });
        for (const auto &word : {u"001042"_s, u"nordwind"_s, u"1249.97"_s, u"granite 4711"_s, u"billing77"_s,
                 u"no such thing"_s}) {
            for (const QChar letter : word) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClick(field, letter.toLatin1());
                // The list is made anew with each answer; those to what was typed before are dropped.
                shown = 0;
                runUntil([&shown] { return shown >= 2; }, 10s);
                list->viewport()->repaint();
                times.append(msOf(timer));
                if (times.constLast() > keystrokeGoal)
                    std::printf("  slow: %.0f ms at '%s'\n", times.constLast(), qPrintable(field->text()));
                runFor(80ms);
            }
            field->clear();
            runFor(500ms);
        }
        QObject::disconnect(connection);
        QTest::keyClick(field, Qt::Key_Escape);
        tell("keystroke to results in the palette", times);
    }

    DataTable *shownTable() const
    {
        for (DataTable *table : m_window->findChildren<DataTable *>())
            if (table->isVisible())
                return table;
        return nullptr;
    }

    //! A figure of the dashboard that has been told.
    bool isTold(const QString &name) const
    {
        static const QRegularExpression amount(u"[1-9]"_s);
        const auto *figure = m_window->findChild<QAbstractButton *>(name);
        return figure && figure->isVisible() && figure->text().contains(amount);
    }

    static QWidget *settings()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->objectName() == "settings"_L1 && window->isVisible())
                return window;
        return nullptr;
    }

    //! With what is set in its fields.
    static bool isSettingsFilled()
    {
        const QWidget *window = settings();
        return window && std::ranges::any_of(window->findChildren<QLineEdit *>(), [](const QLineEdit *field) {
            return field->isVisible() && field->text() == "Brightwater GmbH"_L1;
        });
    }

    void sections()
    {
        struct Section {
            const char *name;
            QAction *action;
            std::function<bool()> isFilled;
        };
        const Commands &all = *m_window->commands();
        const std::function<bool()> hasRows = [this] {
            const DataTable *table = shownTable();
            return table && table->model() && table->model()->rowCount() > 0; // A report has none at first.
        };
        const std::function<bool()> hasFigures
            = [this] { return isTold(u"dashboard.open.EUR"_s) && isTold(u"dashboard.received.EUR"_s); };
        const QList<Section> sections{{"dashboard", all.dashboard, hasFigures},
            {"payments", all.payments, hasRows}, {"payouts", all.payouts, hasRows},
            {"customers", all.customers, hasRows}, {"contacts", all.contacts, hasRows},
            {"reconcile", all.reconcile, hasRows}, {"outbox", all.outbox, hasRows},
            {"activity", all.activity, hasRows}, {"reports", all.reports, hasRows},
            {"settings", all.settings, isSettingsFilled}, {"invoices", all.invoices, hasRows}};
        for (const Section &section : sections) {
            QElapsedTimer timer;
            timer.start();
            section.action->trigger();
            m_window->repaint();
            const bool isFilled = runUntil(section.isFilled, 10s);
            QWidget *settings = WindowBench::settings();
            DataTable *table = settings ? nullptr : shownTable();
            if (settings)
                settings->repaint();
            else if (table)
                table->viewport()->repaint();
            else
                m_window->repaint();
            const double took = msOf(timer);
            std::printf("section %-28s %.1f ms, %d rows\n", section.name, took,
                table && table->model() ? table->model()->rowCount() : 0);
            if (!isFilled || took > sectionGoal)
                std::printf("  slow: %s\n", isFilled ? "goal 100 ms" : "nothing to see after 10 s");
            std::fflush(stdout);
            if (settings)
                settings->close();
            runFor(1s);
        }
    }

    Services m_services;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

//! Books of as many invoices that another layout left behind: they are large, and nothing reads them any
//! more.
void removeEarlier(const QString &place, qint64 invoices)
{
    const QDir all(place);
    for (const QString &name :
        all.entryList({u"big-%1-*"_s.arg(invoices)}, QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(all.filePath(name)).removeRecursively();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_window FOLDER [invoices]\n");
        return 2;
    }
    const qint64 invoices = arguments.size() > 2 ? arguments.at(2).toLongLong() : 1'000'000;
    const QString folder = QDir(arguments.at(1)).filePath(bigBookName(invoices));
    const QString path = Workshop::bookPath(folder);
    if (!QFile::exists(path)) {
        removeEarlier(arguments.at(1), invoices);
        QDir().mkpath(folder);
        QElapsedTimer timer;
        timer.start();
        Database database(u"fill"_s, path + u".part"_s);
        const Result<void> filled = fillBigBook(database, invoices);
        if (!filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
            return 1;
        }
        (void)database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        tell("book filled", msOf(timer));
    }
    if (QFile::exists(path + u".part"_s))
        QFile::rename(path + u".part"_s, path);
    WindowBench(folder).run();
    return 0;
}
