#pragma once

#include <QtGlobal>

//! Lets each property be tried on 2000 inputs. RapidCheck reads it once a program, before the first property:
//! every class with properties calls it first. A failure prints how to repeat it through the same variable.
inline void tryPropertiesOften()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=2000");
}
