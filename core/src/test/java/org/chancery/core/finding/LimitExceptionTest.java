package org.chancery.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LimitExceptionTest {
    @Test
    void aLimitIsStillOneInASourceThatIsNamedLater() {
        LimitException passed = new LimitException("lines", 12, Place.at(13, 1).in("a.txt"));

        InputException named = passed.in("folder/a.txt");

        assertEquals("lines", ((LimitException) named).limit());
        assertEquals("folder/a.txt:13:1", named.place().toString());
        assertEquals(passed.getMessage(), named.getMessage());
    }
}
