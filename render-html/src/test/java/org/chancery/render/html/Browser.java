package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, and a server on this machine that gives it the files of a site. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("chancery.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("chancery.chromedriver", "/usr/bin/chromedriver"));

    private final HttpServer server;
    private final ChromeDriver driver;
    private final List<String> missing = Collections.synchronizedList(new ArrayList<>());
    private Map<String, byte[]> files = Map.of();

    private Browser() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options());
    }

    /** {@return a browser; where there is none the test is skipped loudly, or fails when that may not be} */
    static Browser start() throws IOException {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            String what = "no browser at " + CHROMIUM + " and " + DRIVER
                    + " (Debian's packages chromium and chromium-driver); pages are not looked at";
            if ("true".equals(System.getenv("CI"))) {
                fail(what);
            }
            System.err.println("SKIPPED: " + what);
            abort(what);
        }
        return new Browser();
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-color-profile=srgb",
                "--font-render-hinting=none");
        return options;
    }

    /** Gives the browser other files to look at. */
    void serve(Map<String, byte[]> site) {
        files = Map.copyOf(site);
        missing.clear();
    }

    /** Opens a page, and forgets what was logged before. */
    void open(String file) {
        log(LogType.BROWSER);
        log(LogType.PERFORMANCE);
        driver.get(address() + file);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** {@return where the site is} */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Sets the width of the window in CSS pixels, and whether it is night. */
    void look(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        emulate("screen", dark);
    }

    /** Shows the page as it will be printed. */
    void lookAtPrint() {
        emulate("print", false);
    }

    private void emulate(String media, boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme)));
    }

    /** Keeps a picture of the window for people to look at. */
    void photograph(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** {@return what the page wrote to the console since it was opened} */
    List<String> console() {
        return log(LogType.BROWSER);
    }

    /** {@return the addresses asked for since the page was opened} */
    List<String> requests() {
        return log(LogType.PERFORMANCE).stream()
                .filter(entry -> entry.contains("\"Network.requestWillBeSent\""))
                .map(entry -> entry.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(address -> !address.endsWith("/favicon.ico"))
                .toList();
    }

    /** {@return files asked for and not there} */
    List<String> missing() {
        return missing;
    }

    private List<String> log(String type) {
        return driver.manage().logs().get(type).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("favicon.ico"))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String file = exchange.getRequestURI().getPath().substring(1);
        byte[] bytes = files.get(file);
        if (bytes == null) {
            missing.add(file);
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.getResponseHeaders().set("Content-Type", type(file));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String type(String file) {
        return file.endsWith(".html") ? "text/html" : file.endsWith(".png") ? "image/png" : "application/xml";
    }

    @Override
    public void close() {
        driver.quit();
        server.stop(0);
    }
}
