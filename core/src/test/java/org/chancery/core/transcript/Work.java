package org.chancery.core.transcript;

import java.lang.reflect.Method;

/** Counts the work of a piece of code by what it allocates, which depends on the code alone and not on the machine. */
final class Work {
    private Work() {}

    /** A piece of code that may fail. */
    interface Code {
        void run() throws Exception;
    }

    static long of(Code code) throws Exception {
        long before = allocated();
        code.run();
        return allocated() - before;
    }

    private static long allocated() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method bytes =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (long) bytes.invoke(threads, Thread.currentThread().threadId());
    }
}
