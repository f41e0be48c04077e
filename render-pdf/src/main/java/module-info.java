/** Renders a publication as a tagged print brief. */
module org.chancery.render.pdf {
    requires transitive org.chancery.core;
    requires static transitive org.jspecify;
    requires com.github.librepdf.openpdf;
    requires com.google.zxing;
    requires hyph;
    requires com.github.librepdf.pdfFontsExtra;
    requires java.desktop;
    requires net.sf.jasperreports.fonts;

    exports org.chancery.render.pdf;

    provides org.chancery.core.render.Renderer with
            org.chancery.render.pdf.PdfRenderer;
}
