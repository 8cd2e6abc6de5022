import contract.LanguageRecipe;

class MyLanguageRecipe implements LanguageRecipe {
    @Override
    public Recipe choose() {
        return new Recipe("gru", 8, 24, 8, 8, 0.02, 1, 1290);
    }
}
