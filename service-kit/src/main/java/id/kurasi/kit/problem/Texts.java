package id.kurasi.kit.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of problems, in English and Indonesian. A service's own {@code problems.properties} goes before those of the kits,
 * so that it can say a common thing in its own terms.
 */
@ApplicationScoped
public class Texts {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** The first that has a text says it. */
    public static final List<String> BUNDLES = List.of("problems", "file-problems", "kit-problems");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final CurrentVertxRequest request;

    public Texts(CurrentVertxRequest request) {
        this.request = request;
    }

    static Texts current() {
        return CDI.current().select(Texts.class).get();
    }

    /** The language of the request: Indonesian when it is preferred to English, else English. */
    public Locale locale() {
        var context = request.getCurrent();
        return context == null ? Locale.ENGLISH : localeOf(context);
    }

    static Locale localeOf(RoutingContext context) {
        return context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(tag -> tag != null && (tag.equals("id") || tag.equals("en")))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    public String get(String key, Object... args) {
        return find(key, args).orElse(key);
    }

    public Optional<String> find(String key, Object... args) {
        return find(locale(), key, args);
    }

    static Optional<String> find(Locale locale, String key, Object... args) {
        return BUNDLES.stream()
                .flatMap(bundle -> lookUp(bundle, locale, key).stream())
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(asText(args)));
    }

    private static Optional<String> lookUp(String name, Locale locale, String key) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            // English is the root: the default locale of the machine has no say in what a caller reads
            var wanted = locale.equals(INDONESIAN) ? INDONESIAN : Locale.ROOT;
            var bundle = ResourceBundle.getBundle(name, wanted, loader, NO_FALLBACK);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException noSuchBundle) {
            return Optional.empty();
        }
    }

    /** As strings, because MessageFormat would group the digits of a number. */
    private static Object[] asText(Object[] args) {
        return Arrays.stream(args == null ? new Object[0] : args)
                .map(String::valueOf)
                .toArray();
    }
}
