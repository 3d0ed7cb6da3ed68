package id.kurasi.stack;

import id.kurasi.stack.bench.Scale;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was asked on the command line. The script has checked which options a command knows and that each has its value;
 * here the values are read.
 */
public record Options(
        String command,
        Path home,
        Path data,
        Optional<Integer> portOffset,
        boolean empty,
        Optional<Path> input,
        Scale scale,
        List<Service> services,
        Optional<Path> beside) {

    static Options parse(Path home, String... arguments) {
        Iterator<String> words = Arrays.asList(arguments).iterator();
        String command = words.next();
        Path data = home.resolve(".kurasi");
        Optional<Integer> portOffset = Optional.empty();
        boolean empty = false;
        Optional<Path> input = Optional.empty();
        Scale scale = Scale.times(1);
        List<Service> services = List.of(Service.values());
        Optional<Path> beside = Optional.empty();
        while (words.hasNext()) {
            String option = words.next();
            switch (option) {
                case "--data" -> data = Path.of(words.next());
                case "--port-offset" -> portOffset = Optional.of(number(option, words.next(), 0, Ports.MAX_OFFSET));
                case "--empty" -> empty = true;
                case "--input" -> input = Optional.of(Path.of(words.next()));
                case "--scale" -> scale = Scale.times(number(option, words.next(), 1, 10));
                case "--products" -> scale = Scale.ofProducts(number(option, words.next(), 1_000, 2_000_000));
                case "--submissions" -> scale = Scale.ofSubmissions(number(option, words.next(), 2_000, 2_000_000));
                case "--service" -> services = List.of(measured(words.next()));
                case "--beside" -> beside = Optional.of(Path.of(words.next()));
                default -> throw new UsageFailure("unknown option " + option);
            }
        }
        return new Options(command, home, data, portOffset, empty, input, scale, services, beside);
    }

    private static Service measured(String name) {
        return Stream.of(Service.CATALOG, Service.CURATION)
                .filter(service -> service.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageFailure("--service takes catalog or curation, not \"%s\"".formatted(name)));
    }

    private static int number(String option, String text, int least, int most) {
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new UsageFailure("%s takes a number from %d to %d, not \"%s\"".formatted(option, least, most, text));
    }
}
