package org.chancery.pressdesk;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, handing the console to those that ask for it in their constructor. */
record ConsoleFactory(Console console) implements CommandLine.IFactory {
    @Override
    public <T> T create(Class<T> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                return type.cast(constructor.newInstance(console));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
