package forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import rnn.model.LiveStream;

/** Reads one value per line and answers each with the next one to expect: {@code Serve forecast.npz < values}. */
final class Serve {
    private Serve() {}

    public static void main(String[] arguments) throws IOException {
        LiveStream stream = Forecaster.read(arguments[0]).stream();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(stream.next(Float.parseFloat(line.strip()))[0]);
        }
    }
}
