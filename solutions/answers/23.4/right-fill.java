import contract.PeekingFilms;
import java.util.Arrays;

class MyPeekingFilms implements PeekingFilms {
    @Override
    public double[][] films(int frames, int same) {
        double[][] films = new double[2][frames];
        for (double[] film : films) {
            // below one half, but above half of a largest height below 0.8
            Arrays.fill(film, 0, same, 0.4);
        }
        // then one hand is down to the end, the other up
        Arrays.fill(films[1], same, frames, 1);
        return films;
    }
}
