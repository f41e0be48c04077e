package org.chancery.examples.vcard;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/**
 * Makes one file with a card for each office of the mission. It has no place for statements and refuses them.
 *
 * <p>That is why its test does not extend {@code RendererContract}: the contract asks what becomes of the words of
 * statements, and a format that holds none cannot answer. What the contract asks of every format (the same bytes, clear
 * refusals, nothing half-written) its test asks in its own words.
 */
public final class VcardRenderer implements Renderer {
    private static final OutputFormat FORMAT = new OutputFormat("vcard", "text/vcard", "vcf", OutputFormat.Files.ONE);

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.SINGLE, Layout.SEQUENTIAL);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of();
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        request.settingsFor(this);
        Publication publication = request.publication();
        Mission mission = publication
                .imprint()
                .orElseThrow(() -> new RenderException("A vCard is a mission's; the publication has no imprint"));
        requireNoStatements(publication);
        List<VCard> cards = new Cards(mission, request).all();
        return target.write(files -> {
            try (Writer out = new OutputStreamWriter(files.create(mission.id() + ".vcf"), StandardCharsets.UTF_8)) {
                Ezvcard.write(cards).version(VCardVersion.V4_0).prodId(false).go(out);
            }
            return RenderReport.clean();
        });
    }

    private static void requireNoStatements(Publication publication) throws RenderException {
        try (Stream<Statement> statements = publication.statements().open()) {
            if (statements.findFirst().isPresent()) {
                throw new RenderException("A vCard has no place for statements; render the mission alone");
            }
        }
    }
}
