import contract.SeriesRecipe;

class MySeriesRecipe implements SeriesRecipe {
    @Override
    public Recipe choose() {
        return new Recipe(12, 24, true, 8, 0.01, 3900);
    }
}
