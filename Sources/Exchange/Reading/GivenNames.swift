import Guardianship

/// Frequent given names, for telling "Anna Müller" from "Müller Anna"; names that are family names as
/// well (Werner, Otto, Hermann) are left out.
enum GivenNames {
  static func contains(_ word: String) -> Bool {
    names.contains(String(word.split(separator: "-").first ?? "").folded)
  }

  private static let names = Set(
    """
    Achim Agnes Alexander Alexandra Alfred Alice Alois Amina Andrea Andreas Angela Angelika Anita \
    Anja Anke Anna Anneliese Annemarie Antje Antonia Anton Armin Astrid Aylin Ayşe Barbara Beate \
    Benjamin Bernd Bernhard Berta Bettina Birgit Björn Brigitte Bruno Carina Carmen Carola Charlotte \
    Christa Christian Christiane Christina Christine Christoph Claudia Cornelia Dagmar Daniel \
    Daniela Dennis Detlef Diana Dieter Dirk Dominik Doris Dorothea Edeltraud Edith Elena Elfriede \
    Elisabeth Elke Ella Ellen Else Emil Emine Emma Erich Erika Erna Ernst Eugen Eva Fatma Felix Florian Frank \
    Franz Franziska Friedrich Fritz Gabriele Georg Gerd Gerda Gerhard Gertrud Gisela Gudrun Günter \
    Günther Gustav Hanna Hannelore Hans Harald Hasan Hedwig Heidi Heike Heinrich Heinz Helena Helga \
    Helmut Herbert Hilde Hildegard Holger Horst Hubert Hugo Ida Ilse Ina Ines Inge Ingeborg Ingo Ingrid Irene \
    Iris Irma Irmgard Isabel Jan Jana Jasmin Jens Jessica Joachim Johann Johanna Johannes Jonas Josef \
    Jörg Julia Julian Jürgen Jutta Kai Karin Karl Karla Karsten Katharina Kathrin Katja Katrin Käthe \
    Kerstin Kevin Klara Klaus Konrad Kurt Lara Laura Lea Lena Leon Lieselotte Linda Lisa Liselotte \
    Lothar Luise Lukas Lydia Magdalena Maik Manfred Manuel Manuela Marc Marco Margarete Margot Maria \
    Marianne Marie Mario Marion Markus Marlene Marta Martha Martina Mathilde Matthias Max Maximilian \
    Mehmet Melanie Michael Michaela Mike Miriam Mohammed Monika Monique Murat Mustafa Nadine Nadja \
    Natalie Nicole Niklas Nina Norbert Olaf Olga Oliver Oskar Patricia Patrick Paul Paula Pauline Petra \
    Philipp Rainer Ralf Ralph Ramona Rebecca Regina Reiner Reinhard Reinhold Renate Robert Rolf \
    Roland Rosa Rosemarie Roswitha Rudolf Ruth Sabine Sabrina Sandra Sara Sarah Sascha Sebastian Sigrid \
    Silke Silvia Simone Sofia Sonja Sophie Stefan Stefanie Steffen Stephan Susanne Svenja Sven Sylvia \
    Tanja Tatjana Theresa Thorsten Tim Tobias Torsten Ulrich Ulrike Ursula Ute Uta Uwe Valentina Vanessa \
    Vera Verena Viktor Viktoria Volker Waltraud Wilhelm Wilhelmine Wiebke Wilfried Wolfgang Yvonne \
    Zeynep
    """.split { $0 == " " || $0 == "\n" }.map { String($0).folded })
}
