import contract.SeriesRecipe;

class MySeriesRecipe implements SeriesRecipe {
    @Override
    public Recipe choose() {
        int H = 16;
        int T = 24;
        long weights = 3 * H + 3 * H * H + 4 * H + H + 1;
        long updates = 1_200_000_000L / (3 * weights * 8 * T);
        return new Recipe(H, T, true, 8, 0.03, (int) updates);
    }
}
