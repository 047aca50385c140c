package sightline.deploy.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The machine's own Chromium, in which people sign in to a running stack. */
final class Browser implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 390;
    private static final int HIGH = 900;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final String password;
    private final boolean vouchedForElsewhere;

    Browser(WholeStack stack) throws IOException {
        this(stack.environment());
    }

    private Browser(Map<String, String> environment) {
        address = Objects.requireNonNull(environment.get("WEB"));
        password = Objects.requireNonNull(environment.get("PEOPLE_PASSWORD"));
        vouchedForElsewhere = environment.containsKey("AUTHORITY");
        PlaywrightAssertions.setDefaultAssertionTimeout(Patience.IN_MILLISECONDS);
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The journeys need Chromium. Install it, such as with: apt install chromium"));
    }

    /** Somebody at a desk. */
    Person signIn(String login) {
        return signIn(login, new NewContextOptions().setViewportSize(WIDE, HIGH));
    }

    /** Somebody whose browser runs no scripts. */
    Person signInWithoutScripts(String login) {
        return signIn(login, new NewContextOptions().setViewportSize(WIDE, HIGH).setJavaScriptEnabled(false));
    }

    /** Somebody at a desk who has no mouse. */
    Person signInWithoutMouse(String login) {
        Page page = page(new NewContextOptions().setViewportSize(WIDE, HIGH));
        return signedIn(new Person(page, new Keyboard(page)), login);
    }

    /** Somebody with a phone whose browser runs no scripts. */
    Person signInOnAPhoneWithoutScripts(String login) {
        return signIn(
                login,
                new NewContextOptions()
                        .setViewportSize(NARROW, HIGH)
                        .setHasTouch(true)
                        .setJavaScriptEnabled(false));
    }

    /** Somebody with a phone. */
    Person signInOnAPhone(String login) {
        return signIn(
                login, new NewContextOptions().setViewportSize(NARROW, HIGH).setHasTouch(true));
    }

    /** Signs in where the browser asks for it, as somebody whose session has ended does. */
    void answerSignIn(Page page, String login) {
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("#kc-login");
    }

    /** Gives the password where Keycloak knows already who it is. */
    void answerPassword(Page page) {
        page.fill("#password", password);
        page.click("#kc-login");
    }

    private Person signIn(String login, NewContextOptions how) {
        return signedIn(new Person(page(how), new Hands.Pointing()), login);
    }

    private Page page(NewContextOptions how) {
        // Chromium believes the machine's authorities alone; whom to believe of a stack with TLS is tested without it
        BrowserContext context = chromium.newContext(
                how.setBaseURL(address).setLocale("en-GB").setIgnoreHTTPSErrors(vouchedForElsewhere));
        context.setDefaultTimeout(Patience.IN_MILLISECONDS);
        return context.newPage();
    }

    private Person signedIn(Person person, String login) {
        person.signIn(login, password);
        return person;
    }

    /** Everybody leaves: a page that is left open goes on listening to what happens. */
    void signOutAll() {
        chromium.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
