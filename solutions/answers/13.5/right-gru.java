import contract.LanguageRecipe;

class MyLanguageRecipe implements LanguageRecipe {
    @Override
    public Recipe choose() {
        return new Recipe("gru", 16, 32, 8, 16, 0.01, 1, 1500);
    }
}
