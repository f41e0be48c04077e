package org.chancery.pressdesk;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** What is wrong with a command line, in words for who typed it. */
final class WrongUse {
    private WrongUse() {}

    static String words(CommandLine.ParameterException e) {
        return e instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : String.valueOf(e.getMessage())
                        .replace("option option", "option")
                        .replaceFirst("^Error: ", "");
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            return "there is no option " + word + didYouMean(e.getSuggestions());
        }
        var commands = e.getCommandLine().getSubcommands();
        return commands.isEmpty()
                ? "nothing is done with \"" + word + "\""
                : "there is no command \"" + word + "\"; there is " + String.join(", ", commands.keySet());
    }

    private static String didYouMean(List<String> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : suggestions.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
    }
}
