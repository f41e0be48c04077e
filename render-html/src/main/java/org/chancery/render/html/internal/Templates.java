package org.chancery.render.html.internal;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.chancery.core.render.RenderException;

/**
 * Runs our templates where they can do no harm: they reach the components of our records and nothing else, create no
 * object, find no file but those beside them, and everything they print is escaped.
 */
final class Templates {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Views views = new Views();
    private final Configuration configuration;

    /** Templates that write in a format, with the semantics of books or without. */
    Templates(CommonMarkupOutputFormat<?> format, boolean book) {
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new OwnTemplates());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(format);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(views);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setAutoFlush(false);
        share("xhtml", format instanceof XHTMLOutputFormat);
        share("book", book);
        configuration.setSharedVariable("stencil", new Stencils(views, format));
    }

    void write(String template, Map<String, ?> variables, Appendable out) throws IOException {
        try (AppendableWriter writer = new AppendableWriter(out)) {
            configuration.getTemplate(template).process(views.variables(variables), writer);
        } catch (TemplateException e) {
            throw new RenderException("The template " + template + " failed", e);
        }
    }

    Configuration configuration() {
        return configuration;
    }

    private void share(String name, boolean value) {
        try {
            configuration.setSharedVariable(name, value);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("A boolean can always be wrapped", e);
        }
    }
}
