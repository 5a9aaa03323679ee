#include "tests/TestMain.h"
#include "tests/core/close/tst_goldenmonth.h"

#include <QGuiApplication>

//! The summary is printed: that needs Qt's GUI library, not a screen.
int main(int argc, char **argv)
{
    return runTests<QGuiApplication, TestGoldenMonth>(argc, argv);
}
