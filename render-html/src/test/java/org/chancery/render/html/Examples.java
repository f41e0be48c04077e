package org.chancery.render.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.Resources;

/** The sample statements that come with the project. */
final class Examples {
    private static final Path FOLDER = Path.of("../examples/statements");

    private Examples() {}

    /** {@return all of them, under the imprint of their mission} */
    static Publication statements() throws IOException {
        List<Statement> statements =
                List.of(statement("news-conference"), statement("press-statement"), statement("interview"));
        Localized<String> title =
                Localized.of(Locale.of("ru"), "Заявления посольства", Locale.UK, "Statements of the embassy");
        return new Publication("statements", title, Optional.empty(), StatementSource.of(statements))
                .withImprint(new DocumentReader().readMission(FOLDER.resolve("mission.json")));
    }

    /** {@return their pictures} */
    static Resources pictures() {
        return Resources.in(FOLDER);
    }

    private static Statement statement(String name) throws IOException {
        return new DocumentReader().readStatement(FOLDER.resolve(name + ".json"));
    }
}
