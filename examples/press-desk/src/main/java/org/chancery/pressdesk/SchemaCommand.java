package org.chancery.pressdesk;

import org.chancery.core.json.DocumentSchema;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema (2020-12) of the documents.")
final class SchemaCommand implements Runnable {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(DocumentSchema.text());
    }
}
