package org.chancery.pressdesk;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a line of JSON. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String line(Map<String, ?> object) {
        return MAPPER.writeValueAsString(object);
    }
}
