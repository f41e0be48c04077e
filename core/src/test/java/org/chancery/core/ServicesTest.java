package org.chancery.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.chancery.core.validation.Validation;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void theClassPathFindsWhatTheModulePathFinds() throws IOException {
        Module core = Validation.class.getModule();
        Set<Provides> services = core.getDescriptor().provides();

        assertFalse(services.isEmpty());
        for (Provides service : services) {
            try (InputStream file = core.getResourceAsStream("META-INF/services/" + service.service())) {
                List<String> listed = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                assertEquals(service.providers(), listed, service.service());
            }
        }
    }
}
