package org.chancery.pressdesk;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command as a whole; what it does is in its subcommands. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns official statements into web pages, print briefs and e-books, word for word.",
        footer = {
            "",
            "Exit code:",
            "  0  done",
            "  1  an input cannot be read, or has findings at the level of --fail-on",
            "  2  wrong use",
            "  3  rendering or writing failed"
        })
final class Chancery implements Runnable {
    private static final List<Class<?>> SUBCOMMANDS = List.of(
            BriefCommand.class,
            RenderCommand.class,
            ReadCommand.class,
            PairCommand.class,
            CheckCommand.class,
            ContactsCommand.class,
            FormatsCommand.class,
            SchemaCommand.class);

    /** The command for some arguments: with the one subcommand that they begin with, since all take long to describe. */
    static CommandLine commandLine(CommandLine.IFactory factory, String... arguments) {
        CommandLine command = new CommandLine(new Chancery(), factory);
        SUBCOMMANDS.stream()
                .filter(one -> arguments.length > 0 && name(one).equals(arguments[0]))
                .findFirst()
                .map(List::<Class<?>>of)
                .orElse(SUBCOMMANDS)
                .forEach(command::addSubcommand);
        return command;
    }

    private static String name(Class<?> subcommand) {
        return subcommand.getAnnotation(Command.class).name();
    }

    @Override
    public void run() {
        throw new UsageException(
                "name what to do: brief, render, read, pair, check, contacts, formats, schema; \"chancery --help\" says more");
    }
}
