package org.chancery.pressdesk;

import picocli.CommandLine.Command;

/** The command as a whole; what it does is in its subcommands. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns official statements into web pages, print briefs and e-books, word for word.",
        subcommands = {
            BriefCommand.class,
            RenderCommand.class,
            ReadCommand.class,
            PairCommand.class,
            CheckCommand.class,
            ContactsCommand.class,
            FormatsCommand.class,
            SchemaCommand.class
        },
        footer = {
            "",
            "Exit code: 0 done; 1 an input cannot be read, or has findings at the level of --fail-on;",
            "2 wrong use; 3 rendering or writing failed."
        })
final class Chancery implements Runnable {
    @Override
    public void run() {
        throw new UsageException(
                "name what to do: brief, render, read, pair, check, contacts, formats, schema; \"chancery --help\" says more");
    }
}
