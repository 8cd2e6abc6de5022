import contract.PeekingFilms;

class MyPeekingFilms implements PeekingFilms {
    @Override
    public double[][] films(int frames, int same) {
        double[] down = new double[frames];
        double[] up = new double[frames];
        for (int t = 0; t < frames; t++) {
            boolean known = t < same;
            // the mean of three times 0.45 and two heights must pass one half in one film alone
            down[t] = known ? 0.45 : 0.1;
            up[t] = known ? 0.45 : t - same < 2 || t == frames - 1 ? 0.95 : 0.6;
        }
        return new double[][] {down, up};
    }
}
