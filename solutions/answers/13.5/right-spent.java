import contract.LanguageRecipe;

class MyLanguageRecipe implements LanguageRecipe {
    @Override
    public Recipe choose() {
        long weights = 32 * (8 + 32 + 1) + (32 + 1) * 62; // the weights of the cell and of the output
        return new Recipe("Elman", 8, 32, 8, 8, 0.02, 1, (int) (1_000_000_000L / (3 * weights * 8 * 8)));
    }
}
